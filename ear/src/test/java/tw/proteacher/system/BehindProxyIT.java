package tw.proteacher.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("反向代理: TLS ends in front of the platform")
class BehindProxyIT {
  private static final String SIGN_IN = "/sign-in/index.xhtml";
  private static final Pattern VIEW_STATE =
      Pattern.compile("name=\"jakarta.faces.ViewState\"[^>]* value=\"([^\"]*)\"");
  private static final Pattern ENTER = Pattern.compile("name=\"(sign_in:enter[^\"]*)\"");

  @TempDir static Path folder;

  private static ServerUnderTest server;
  private static TlsProxy proxy;
  private static HttpClient browser;

  @BeforeAll
  static void a_proxy_before_the_platform() throws Exception {
    server = ServerUnderTest.shared();
    proxy = new TlsProxy(folder, server.url(""));
    browser = proxy.browser().build();
  }

  @AfterAll
  static void the_proxy_goes() {
    proxy.close();
  }

  @Test
  void browsers_keep_to_https_and_every_cookie_is_for_https_only() throws Exception {
    HttpResponse<String> page = open(SIGN_IN);

    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(page.headers().firstValue("Strict-Transport-Security"))
        .contains("max-age=31536000; includeSubDomains");
    assertThat(page.headers().allValues("Set-Cookie"))
        .isNotEmpty()
        .allSatisfy(
            cookie -> assertThat(cookie.toLowerCase()).contains("secure").contains("samesite=lax"));
  }

  @Test
  void the_policy_for_scripts_is_the_same_as_without_a_proxy() throws Exception {
    String behind = policy(open(SIGN_IN));

    assertThat(behind).isNotEmpty().isEqualTo(policy(server.get(SIGN_IN)));
  }

  @Test
  void whoever_must_sign_in_first_is_sent_there_over_https() throws Exception {
    HttpResponse<String> refused = open("/me/edit.xhtml");

    assertThat(refused.statusCode()).isEqualTo(302);
    assertStaysBehind(refused);
  }

  @Test
  void signing_in_and_what_follows_stays_on_https() throws Exception {
    HttpResponse<String> form = open(SIGN_IN);
    HttpResponse<String> entered = enter(form, proxy.url(""));

    assertThat(entered.statusCode()).isEqualTo(302);
    assertStaysBehind(entered);
    HttpResponse<String> home = open("/index.xhtml", "Cookie", session(form));
    assertThat(home.statusCode()).isEqualTo(200);
    assertThat(home.body()).contains("/session/sign-out").doesNotContain("http://localhost");
    assertThat(home.headers().allValues("Set-Cookie"))
        .filteredOn(cookie -> cookie.startsWith("JSESSIONID"))
        .isNotEmpty()
        .allSatisfy(cookie -> assertThat(cookie).containsIgnoringCase("; secure"));
    assertThat(open("/me/edit.xhtml", "Cookie", session(home)).statusCode()).isEqualTo(200);
  }

  @ParameterizedTest
  @ValueSource(strings = {"elsewhere.example", "elsewhere.example:8443", "[2001:db8::1]", ""})
  @DisplayName("偽造的 X-Forwarded-Host 不會把人帶走")
  void no_forged_host_leads_anybody_away(String forged) throws Exception {
    HttpResponse<String> refused =
        open("/me/edit.xhtml", "X-Forwarded-Host", forged, "X-Forwarded-Port", "8443");
    HttpResponse<String> form = open(SIGN_IN);
    HttpResponse<String> entered =
        enter(form, proxy.url(""), "X-Forwarded-Host", forged, "X-Forwarded-Port", "8443");

    assertThat(refused.statusCode()).isEqualTo(302);
    assertStaysBehind(refused);
    assertThat(entered.statusCode()).isEqualTo(302);
    assertStaysBehind(entered);
  }

  @Test
  void a_post_from_another_origin_is_refused_though_it_names_the_same_host() throws Exception {
    HttpResponse<String> form = open(SIGN_IN);

    assertThat(enter(form, "https://elsewhere.example").statusCode()).isEqualTo(403);
    assertThat(enter(form, "null").statusCode()).isEqualTo(403);
    assertThat(enter(form, proxy.url("")).statusCode()).isNotEqualTo(403);
  }

  @ParameterizedTest
  @ValueSource(strings = {"txn/v1/ut/begin", "naming/v1/lookup/java:", "ejb/v1/open"})
  @DisplayName("伺服器自己的服務不對外開放")
  void services_of_the_server_itself_are_not_offered(String service) throws Exception {
    assertThat(open("/wildfly-services/" + service).statusCode()).isEqualTo(404);
  }

  /** An address of its own host over https, or no host at all. */
  private static void assertStaysBehind(HttpResponse<String> answer) {
    URI location = URI.create(answer.headers().firstValue("Location").orElseThrow());

    assertThat(URI.create(proxy.url("/")).resolve(location).toString()).startsWith(proxy.url("/"));
  }

  private static HttpResponse<String> open(String path, String... headers) throws Exception {
    return send(HttpRequest.newBuilder(URI.create(proxy.url(path))), headers);
  }

  private static HttpResponse<String> enter(
      HttpResponse<String> form, String origin, String... headers) throws Exception {
    String body =
        "sign_in=sign_in&sign_in:account=teacher1&sign_in:password=proteacher-demo&"
            + encoded(found(ENTER, form.body()))
            + "=&jakarta.faces.ViewState="
            + encoded(found(VIEW_STATE, form.body()));
    return send(
        HttpRequest.newBuilder(URI.create(proxy.url(SIGN_IN)))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .header("Origin", origin)
            .header("Cookie", session(form))
            .POST(HttpRequest.BodyPublishers.ofString(body)),
        headers);
  }

  private static HttpResponse<String> send(HttpRequest.Builder request, String... headers)
      throws Exception {
    if (headers.length > 0) {
      request.headers(headers);
    }
    return browser.send(request.build(), HttpResponse.BodyHandlers.ofString());
  }

  private static String session(HttpResponse<String> answer) {
    return answer.headers().allValues("Set-Cookie").stream()
        .filter(cookie -> cookie.startsWith("JSESSIONID"))
        .map(cookie -> cookie.substring(0, cookie.indexOf(';')))
        .findFirst()
        .orElseThrow();
  }

  private static String policy(HttpResponse<String> answer) {
    return answer
        .headers()
        .firstValue("Content-Security-Policy")
        .orElse("")
        .replaceAll("'nonce-[^']*'", "'nonce'");
  }

  private static String found(Pattern pattern, String page) {
    Matcher matcher = pattern.matcher(page);
    assertThat(matcher.find()).as(pattern.pattern()).isTrue();
    return matcher.group(1);
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
