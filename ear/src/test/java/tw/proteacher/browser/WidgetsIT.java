package tw.proteacher.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tw.proteacher.system.ServerUnderTest;

@DisplayName("元件")
class WidgetsIT {
  private static final String FIELD = "#search\\:teacher_input";
  private static final Pattern ONE_TEACHER = Pattern.compile(".*/hours-teacher\\.xhtml\\?id=\\d+");

  private final ServerUnderTest server = ServerUnderTest.shared();

  @Test
  void a_teacher_is_found_while_one_types_and_chosen_by_keyboard() {
    try (Visitor centre = new Visitor(server::url)) {
      centre.signIn("centre1").go("/centre/hours.xhtml");
      Locator field = centre.page().locator(FIELD);

      type(field);
      assertThat(PageChecks.problems(centre)).isEmpty();
      type(field);
      field.press("ArrowDown");
      field.press("Enter");
      assertThat(centre.page().locator(".ui-autocomplete-panel")).isHidden();
      field.press("Enter");

      assertThat(centre.page()).hasURL(ONE_TEACHER);
    }
  }

  @Test
  void without_scripts_what_was_typed_leads_to_the_teachers_it_fits() {
    try (Visitor centre = Visitor.withoutScripts(server::url)) {
      centre.signIn("centre1").go("/centre/hours.xhtml");

      centre.page().locator(FIELD).fill("國小");
      centre.page().locator("#search\\:find").click();

      assertThat(centre.page().locator("table.cards tbody tr").first()).isVisible();
    }
  }

  @Test
  void a_page_with_a_widget_names_a_nonce_that_is_never_the_same() {
    try (Visitor centre = new Visitor(server::url)) {
      centre.signIn("centre1");

      String first = policy(centre, "/centre/hours.xhtml");
      String second = policy(centre, "/centre/hours.xhtml");

      assertThat(first).contains("script-src 'self' 'nonce-").doesNotContain("unsafe");
      assertThat(second).isNotEqualTo(first);
    }
  }

  @Test
  void a_page_without_a_widget_loads_no_script_but_ours() {
    try (Visitor centre = new Visitor(server::url)) {
      centre.signIn("centre1");

      assertThat(policy(centre, "/centre/people.xhtml")).contains("script-src 'self';");
      assertThat(centre.page().locator("script").count()).isEqualTo(1);
    }
  }

  @Test
  void a_chart_shrinks_with_the_window() {
    try (Visitor centre = new Visitor(server::url)) {
      centre.signIn("centre1").go("/statistics/index.xhtml");
      Locator chart = centre.page().locator(".chart > canvas");
      assertThat(chart).isVisible();
      assertThat(chart.boundingBox().width).isGreaterThan(Visitor.PHONE);

      centre.width(Visitor.PHONE);

      centre.page().waitForCondition(() -> chart.boundingBox().width < Visitor.PHONE);
      assertThat(PageChecks.problems(centre)).isEmpty();
    }
  }

  /** Numbers are not broken over two lines; what stands before them on a phone has to be. */
  @Test
  void a_long_label_wraps_beside_its_number_instead_of_covering_it() {
    try (Visitor centre = new Visitor(server::url)) {
      centre.signIn("centre1").go("/statistics/index.xhtml");
      centre.width(Visitor.PHONE);

      Object wrapping =
          centre
              .page()
              .locator("table.cards td[data-kind=number]")
              .first()
              .evaluate("cell => getComputedStyle(cell, '::before').whiteSpace");

      assertThat(wrapping).isEqualTo("normal");
    }
  }

  /** The list closes when the width of the window changes. */
  private static void type(Locator field) {
    field.clear();
    field.press("End");
    field.pressSequentially("國小");
    Locator suggestions = field.page().locator(".field-person").getByRole(AriaRole.OPTION);
    assertThat(suggestions.first()).isVisible();
  }

  private static String policy(Visitor visitor, String path) {
    return visitor.go(path).headers().get("content-security-policy");
  }
}
