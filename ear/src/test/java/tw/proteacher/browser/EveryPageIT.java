package tw.proteacher.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tw.proteacher.system.ServerUnderTest;

@DisplayName("每一頁")
class EveryPageIT {
  private static final String NOBODY = "";

  /**
   * Seen only in the middle of something: the draft of a form, a form being filled in, a sheet that
   * was handed in. The journeys look at them.
   */
  private static final Set<String> PASSED_THROUGH =
      Set.of(
          "/centre/forms/edit.xhtml",
          "/centre/forms/field.xhtml",
          "/centre/forms/section.xhtml",
          "/forms/fill.xhtml",
          "/centre/certificates/bulk-check.xhtml");

  /** What the demo country brings, in the order in which it is added. */
  private static final int REVIEWED_ROUND = 2;

  private static final int OPEN_ROUND = 4;
  private static final int DRAFT_ROUND = 8;
  private static final int DRAFT_CASE = 13;

  private static final String HOME = "/index.xhtml";

  /** Who walks, and where no link leads: the middle of a sign-in, a list in another state. */
  private static final Map<String, List<String>> VISITORS =
      new TreeMap<>(
          Map.of(
              NOBODY,
              List.of(HOME, "/sign-in/unknown.xhtml", "/sign-in/bye.xhtml", "/search.xhtml?q=%20"),
              "teacher2",
              List.of(HOME, "/sign-in/notice.xhtml", "/sign-in/email.xhtml"),
              "colleague1",
              List.of("/me/certificates.xhtml"),
              "colleague5",
              List.of(HOME),
              "school1",
              List.of(HOME, "/school/roles.xhtml?state=IN_FORCE"),
              "centre1",
              List.of(
                  HOME,
                  "/centre/roles.xhtml?state=IN_FORCE",
                  "/centre/rounds/show.xhtml?id=" + DRAFT_ROUND,
                  "/centre/rounds/show.xhtml?id=" + OPEN_ROUND,
                  "/centre/rounds/pipeline.xhtml?id=" + REVIEWED_ROUND,
                  "/centre/review/flags.xhtml"),
              "teacher1",
              List.of(
                  "/certification/apply/check.xhtml?id=" + DRAFT_CASE,
                  "/certification/apply/colleague.xhtml?item=OBSERVE&id=" + DRAFT_CASE),
              "reviewer1",
              List.of(HOME),
              "nation1",
              List.of(HOME),
              "operator1",
              List.of(HOME, "/operations/roles.xhtml?state=IN_FORCE")));

  private final ServerUnderTest server = ServerUnderTest.shared();

  @Test
  void is_accessible_translated_and_fits_a_phone_for_whoever_may_see_it() {
    List<String> problems = new ArrayList<>();
    Set<String> seen = new LinkedHashSet<>(PASSED_THROUGH);

    VISITORS.forEach(
        (account, starts) -> {
          try (Visitor visitor = new Visitor(server::url)) {
            if (!account.equals(NOBODY)) {
              visitor.signIn(account);
            }
            Walk walk = new Walk(visitor, pictures(account)).from(starts);
            walk.problems().forEach(problem -> problems.add(account + " " + problem));
            seen.addAll(walk.views());
          }
        });

    assertThat(problems).isEmpty();
    assertThat(Visitor.views(ServerUnderTest.SOURCES)).isSubsetOf(seen);
  }

  private static Path pictures(String account) {
    return ServerUnderTest.SOURCES.resolve(
        "ear/target/pictures/" + (account.equals(NOBODY) ? "nobody" : account));
  }
}
