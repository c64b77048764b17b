package tw.proteacher.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("重複、逾時與讀不懂的送出")
class ForgedPostsIT {
  private static final String PAGE = "/centre/rounds/begin.xhtml";
  private static final int CLICKS = 6;

  private final ServerUnderTest server = ServerUnderTest.shared();
  private final FormSession session = new FormSession();

  @BeforeEach
  void open_a_form() {
    session.signIn(server, "nation1");
    session.open(server, PAGE);
  }

  @Test
  void clicks_at_once_and_the_same_page_sent_again_are_done_once() {
    Map<String, String> post = filled("連按六次的梯次");

    List<HttpResponse<String>> answers =
        IntStream.range(0, CLICKS)
            .parallel()
            .mapToObj(click -> session.answer(server, PAGE, post))
            .toList();
    HttpResponse<String> again = session.answer(server, PAGE, post);

    assertThat(Stream.concat(answers.stream(), Stream.of(again)))
        .allSatisfy(answer -> assertThat(answer.uri()).isEqualTo(again.uri()));
    assertThat(again.body()).contains("已經送出過");
    assertThat(session.open(server, "/centre/rounds/index.xhtml")).containsOnlyOnce("連按六次的梯次");
  }

  @Test
  void a_form_that_is_sent_after_the_session_has_ended_comes_back_filled_in() {
    Map<String, String> post = filled("逾時後才送出的梯次");
    session.forgetCookies();

    session.submit(server, PAGE, "begin", "round_begin", post);
    String page =
        session.submit(
            server,
            "/sign-in/index.xhtml",
            "sign_in",
            "enter",
            Map.of("sign_in:account", "nation1", "sign_in:password", "proteacher-demo"));

    assertThat(page).contains("value=\"逾時後才送出的梯次\"", "尚未儲存");
    assertThat(session.open(server, "/centre/rounds/index.xhtml")).doesNotContain("逾時後才送出的梯次");
  }

  @Test
  void thousands_of_fields_are_answered_with_a_page_and_change_nothing() {
    Map<String, String> post = new TreeMap<>(filled("欄位太多的梯次"));
    IntStream.range(0, 2000).forEach(field -> post.put("field" + field, "x"));

    HttpResponse<String> answer = session.answer(server, PAGE, post);

    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.body()).contains("送出的內容無法讀取");
    assertThat(session.open(server, "/centre/rounds/index.xhtml")).doesNotContain("欄位太多的梯次");
  }

  @Test
  void what_is_filled_in_beforehand_is_in_the_language_of_the_page() {
    assertThat(filled("").get("begin")).isEqualTo("begin");
    assertThat(session.open(server, PAGE)).contains("學年度三類人才認證\"");
  }

  private Map<String, String> filled(String name) {
    return session.filled("begin", "round_begin", Map.of("begin:round_name", name));
  }
}
