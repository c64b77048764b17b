package tw.proteacher.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tw.proteacher.system.ServerUnderTest;

@DisplayName("被退回的表單")
class RefusedFormsIT {
  /** Page and button of the main forms: left empty, each is refused. */
  private record Form(String page, String button) {}

  private static final Map<String, List<Form>> FORMS =
      Map.of(
          "teacher2",
          List.of(
              new Form("/me/email.xhtml", "email:send"),
              new Form("/me/report.xhtml", "report:report_send")),
          "centre1",
          List.of(
              new Form("/centre/roles.xhtml", "request:ask"),
              new Form("/centre/news-edit.xhtml", "news:news_save"),
              new Form("/centre/files-edit.xhtml", "file:file_save"),
              new Form("/centre/files-tutorial.xhtml", "tutorial:tutorial_save")),
          "operator1",
          List.of(new Form("/operations/register.xhtml", "register:enter")));

  private final ServerUnderTest server = ServerUnderTest.shared();

  @Test
  void say_at_the_top_what_is_missing_and_stay_accessible() {
    List<String> problems = new ArrayList<>();

    FORMS.forEach(
        (account, forms) -> {
          try (Visitor visitor = new Visitor(server::url)) {
            visitor.signIn(account);
            for (Form form : forms) {
              visitor.go(form.page());
              refuse(visitor, form.button());
              PageChecks.problems(visitor).forEach(it -> problems.add(form.page() + " " + it));
            }
          }
        });

    assertThat(problems).isEmpty();
  }

  @Test
  void a_wrong_password_is_refused_accessibly() {
    try (Visitor visitor = new Visitor(server::url)) {
      visitor.go("/sign-in/index.xhtml");

      refuse(visitor, "sign_in:enter");

      assertThat(PageChecks.problems(visitor)).isEmpty();
    }
  }

  @Test
  void a_page_that_waited_too_long_says_so_accessibly() {
    try (Visitor visitor = new Visitor(server::url)) {
      visitor.go("/sign-in/index.xhtml");
      visitor
          .page()
          .evaluate(
              "() => document.querySelectorAll('input[name=\"jakarta.faces.ViewState\"]')"
                  + ".forEach(field => field.value = '1:1')");

      visitor.page().locator("[id='sign_in:enter']").click();

      assertThat(visitor.page().locator("h1")).containsText("逾時");
      assertThat(PageChecks.problems(visitor)).noneMatch(problem -> !problem.contains("status of"));
    }
  }

  @Test
  void a_day_that_does_not_exist_is_refused_at_its_field_and_all_that_was_typed_stays() {
    try (Visitor visitor = new Visitor(server::url)) {
      visitor.signIn("teacher2").go("/me/report.xhtml");
      Page page = visitor.page();
      page.locator("[id='report:report_course_name']").fill("初階專業回饋人才培訓");
      page.locator("[id='report:report_starts']").fill("114/2/30");

      refuse(visitor, "report:report_send");

      assertThat(page.locator("#problems")).containsText("114/2/30");
      assertThat(page.locator("[id='report:report_starts']")).hasValue("114/2/30");
      assertThat(page.locator("[id='report:report_course_name']")).hasValue("初階專業回饋人才培訓");
      assertThat(PageChecks.problems(visitor)).isEmpty();
    }
  }

  @Test
  void a_box_that_has_to_be_ticked_is_asked_for() {
    try (Visitor visitor = new Visitor(server::url)) {
      visitor.signIn("teacher5");
      assertThat(visitor.page()).hasURL(Pattern.compile(".*/sign-in/notice\\.xhtml"));

      refuse(visitor, "notice:accept");

      assertThat(visitor.page().locator("#problems")).containsText("勾選");
      assertThat(PageChecks.problems(visitor)).isEmpty();
    }
  }

  @Test
  void what_is_sent_a_second_time_is_said_in_the_language_of_the_page() {
    try (Visitor visitor = new Visitor(server::url)) {
      visitor.signIn("teacher2").go("/me/edit.xhtml?lang=en");

      Object answer =
          visitor
              .page()
              .evaluate(
                  """
                  async () => {
                    const form = document.getElementById('contact');
                    const typed = new URLSearchParams(new FormData(form));
                    typed.append('contact:save', 'Save');
                    const sent = {method: 'POST', body: typed};
                    await fetch(form.action, sent);
                    return (await fetch(form.action, sent)).text();
                  }
                  """);

      assertThat(answer.toString()).contains("had been sent already").doesNotContain("剛才已經送出過");
    }
  }

  private static void refuse(Visitor visitor, String button) {
    visitor.page().locator("[id='" + button + "']").click();
    assertThat(visitor.page().locator("#problems")).isVisible();
  }
}
