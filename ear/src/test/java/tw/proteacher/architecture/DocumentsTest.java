package tw.proteacher.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("文件與程式一致")
class DocumentsTest {
  private static final Pattern AUDIT =
      Pattern.compile("@UseCase\\([^)]*?audit\\s*=\\s*\"([^\"]+)\"", Pattern.DOTALL);
  private static final Pattern TICKED = Pattern.compile("`([^`]+)`");

  @Test
  void the_list_of_audit_events_is_complete_and_true() {
    TreeSet<String> written = new TreeSet<>();
    for (String line : Sources.read(Sources.ROOT.resolve("docs/audit-events.md")).split("\n")) {
      Matcher matcher = Pattern.compile("^\\| `([a-z._]+)`").matcher(line);
      if (matcher.find()) {
        written.add(matcher.group(1));
      }
    }

    assertThat(written).isEqualTo(Sources.found(AUDIT));
  }

  @Test
  void the_glossary_knows_every_published_type() {
    String glossary = Sources.read(Sources.ROOT.resolve("docs/glossary.md"));
    TreeSet<String> known = new TreeSet<>();
    Matcher matcher = TICKED.matcher(glossary);
    while (matcher.find()) {
      known.add(matcher.group(1));
    }
    var published =
        Sources.main(".java").stream()
            .filter(file -> file.toString().contains("/domain/"))
            .filter(file -> !file.toString().contains("/domain/shared/"))
            .filter(DocumentsTest::standsInARootPackage)
            .map(file -> file.getFileName().toString().replace(".java", ""))
            .filter(name -> !name.equals("package-info"))
            .collect(Collectors.toCollection(TreeSet::new));

    assertThat(published).isNotEmpty();
    assertThat(known).containsAll(published);
  }

  @Test
  void every_link_between_documents_leads_somewhere() throws Exception {
    Pattern link = Pattern.compile("\\]\\((?!https?:|#|mailto:)([^)#]+)");
    try (var files = Files.walk(Sources.ROOT)) {
      for (Path file :
          files
              .filter(path -> path.toString().endsWith(".md"))
              .filter(path -> !path.toString().contains("/target/"))
              .filter(path -> !path.toString().contains("/var/"))
              .toList()) {
        Matcher matcher = link.matcher(Sources.read(file));
        while (matcher.find()) {
          assertThat(file.resolveSibling(matcher.group(1))).as(file.toString()).exists();
        }
      }
    }
  }

  private static boolean standsInARootPackage(Path file) {
    return file.getParent().getParent().getFileName().toString().equals("proteacher");
  }
}
