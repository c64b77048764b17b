package tw.proteacher.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("維運介面: 契約 docs/operations.md")
class OperationsApiIT {
  private static ServerUnderTest server;

  @BeforeAll
  static void the_platform_after_its_first_night() {
    server = ServerUnderTest.shared();
  }

  @ParameterizedTest
  @ValueSource(strings = {"/health/ready", "/health/live", "/metrics", "/openapi"})
  void monitors_find_what_they_look_for(String path) {
    assertThat(server.get(path).statusCode()).isEqualTo(200);
  }

  @Test
  void nobody_operates_without_the_token() {
    HttpResponse<String> without = server.get("/api/v1/operations/runs");
    HttpResponse<String> wrong =
        server.send(
            HttpRequest.newBuilder(URI.create(server.url("/api/v1/operations/runs")))
                .header("Authorization", "Bearer " + server.token() + "x"));

    assertThat(without.statusCode()).isEqualTo(401);
    assertThat(wrong.statusCode()).isEqualTo(401);
    assertThat(without.headers().firstValue("Content-Type"))
        .hasValueSatisfying(type -> assertThat(type).startsWith("application/problem+json"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "GET    | /runs/999999999       |                          | 404",
        "GET    | /runs/abc             |                          | 404",
        "POST   | /runs                 | {\"job\":\"no-such-job\"}  | 400",
        "POST   | /runs                 | {                        | 400",
        "DELETE | /runs                 |                          | 405",
        "POST   | /runs/999999999/stop  |                          | 404",
        "GET    | /no-such-thing        |                          | 404"
      })
  void every_refusal_is_a_problem_document(String method, String path, String body, int status) {
    HttpResponse<String> answer = server.operate(method, path, body == null ? "" : body);

    assertThat(answer.statusCode()).isEqualTo(status);
    assertThat(answer.headers().firstValue("Content-Type"))
        .hasValueSatisfying(type -> assertThat(type).startsWith("application/problem+json"));
    assertThat(answer.body()).contains("\"status\":" + status).contains("\"title\"");
  }

  @Test
  void the_first_night_can_be_read_and_adds_up() {
    String run = server.operate("GET", "/runs?limit=1", "").body();

    assertThat(run).contains("\"job\":\"nightly-reconciliation\"").contains("\"steps\"");
    assertThat(run).contains("\"kind\":\"hours\"").contains("\"exceptions\"");
  }

  @Test
  void exceptions_are_paged() {
    HttpResponse<String> page = server.operate("GET", "/exceptions?code=BAD_ID", "");

    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(page.body()).contains("BAD_ID");
    // A certificate number looks like an ID; what must never show stands first in key and row.
    assertThat(page.body()).doesNotContainPattern("\"rowKey\":\"[A-Za-z][0-9]{9}");
    assertThat(page.body()).doesNotContainPattern("\"raw\":\"[SAUD],[A-Za-z][0-9]{9}");
  }

  @Test
  void the_last_page_names_no_other_though_it_is_full() {
    String all = server.operate("GET", "/exceptions?code=BAD_ID&limit=1000", "").body();
    int rows = all.split("\"key\":", -1).length - 1;
    assertThat(rows).isGreaterThan(1);

    assertThat(server.operate("GET", "/exceptions?code=BAD_ID&limit=" + rows, "").body())
        .contains("\"next\":null");
    assertThat(server.operate("GET", "/exceptions?code=BAD_ID&limit=" + (rows - 1), "").body())
        .containsPattern("\"next\":\\d+");
  }
}
