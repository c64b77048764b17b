package tw.proteacher.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tw.proteacher.system.ServerUnderTest;

@DisplayName("每一頁")
class EveryPageIT {
  private static final String NOBODY = "";
  private static final List<String> VISITORS =
      List.of(
          NOBODY,
          "teacher2",
          "colleague5",
          "school1",
          "centre1",
          "reviewer1",
          "nation1",
          "operator1");

  /** Seen only in the middle of something: a first sign-in, a message, a request of a role. */
  private static final Set<String> PASSED_THROUGH =
      Set.of(
          "/sign-in/notice.xhtml",
          "/sign-in/email.xhtml",
          "/sign-in/unknown.xhtml",
          "/sign-in/bye.xhtml",
          "/messages/show.xhtml",
          "/centre/role.xhtml",
          "/centre/forms/edit.xhtml",
          "/centre/forms/field.xhtml",
          "/centre/forms/section.xhtml",
          "/forms/fill.xhtml",
          "/forms/confirm-sheet.xhtml",
          "/me/certificate.xhtml",
          "/centre/certificates/round.xhtml",
          "/centre/certificates/show.xhtml",
          "/centre/certificates/bulk-check.xhtml",
          "/operations/role.xhtml");

  private final ServerUnderTest server = ServerUnderTest.shared();

  @Test
  void is_accessible_translated_and_fits_a_phone_for_whoever_may_see_it() {
    List<String> problems = new ArrayList<>();
    Set<String> seen = new LinkedHashSet<>(PASSED_THROUGH);

    for (String account : VISITORS) {
      try (Visitor visitor = new Visitor(server::url)) {
        if (!account.equals(NOBODY)) {
          visitor.signIn(account);
        }
        Walk walk = new Walk(visitor, pictures(account)).from("/index.xhtml");
        walk.problems().forEach(problem -> problems.add(account + " " + problem));
        seen.addAll(walk.views());
      }
    }

    assertThat(problems).isEmpty();
    assertThat(Visitor.views(ServerUnderTest.SOURCES)).allMatch(seen::contains);
  }

  private static Path pictures(String account) {
    return ServerUnderTest.SOURCES.resolve(
        "ear/target/pictures/" + (account.equals(NOBODY) ? "nobody" : account));
  }
}
