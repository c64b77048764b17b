package tw.proteacher.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("文字: 每個代碼都有一句話")
class TextsTest {
  private static final Pattern CHINESE = Pattern.compile("[\\u4e00-\\u9fff]");
  private static final Pattern REFUSAL =
      Pattern.compile("(?:new RuleViolation|Finding\\.(?:block|warn|pass))\\(\\s*\"([^\"]+)\"");

  /** An event of the trail and who may cause it, as the list of audit events has it. */
  private static final Pattern EVENT =
      Pattern.compile("^\\| `([a-z._]+)` \\| ([^|]+) \\|", Pattern.MULTILINE);

  private static final Pattern AUDITED =
      Pattern.compile("@UseCase\\([^)]*?audit\\s*=\\s*\"([^\"]+)\"", Pattern.DOTALL);

  private static final Pattern SESSION =
      Pattern.compile("new AuditEntry\\(\\s*\"([^\"]+)\"", Pattern.DOTALL);

  /** What is done with one person's case; the others are lists. */
  private static final Pattern WITH_A_CASE =
      Pattern.compile(
          "certification\\.(?:appeal|case|evidence|review|verdict)\\."
              + "(?!list_school|list$|rounds?$|desk$|reviewers$|export$).*");

  @Test
  void whoever_looks_up_who_was_at_his_case_reads_what_they_did() {
    Properties texts = everyChineseText();
    List<String> events = new ArrayList<>();
    List<String> wordless = new ArrayList<>();
    Matcher event = EVENT.matcher(Sources.read(Sources.ROOT.resolve("docs/audit-events.md")));
    while (event.find()) {
      boolean others = !event.group(2).strip().equals("TEACHER");
      events.add("audit." + event.group(1));
      if (others
          && WITH_A_CASE.matcher(event.group(1)).matches()
          && !texts.containsKey("audit." + event.group(1))) {
        wordless.add(event.group(1));
      }
    }

    assertThat(wordless).isEmpty();
    assertThat(events).contains("audit.certification.review.open");
    assertThat(texts.stringPropertyNames())
        .filteredOn(key -> key.startsWith("audit.") && !key.equals("audit.other"))
        .isSubsetOf(events);
  }

  /** What is written into the trail, by the gate or by the sessions. */
  private static Set<String> events() {
    Set<String> events = new TreeSet<>(Sources.found(AUDITED));
    events.addAll(Sources.found(SESSION));
    return events;
  }

  @Test
  void whoever_looks_into_the_trail_reads_sentences() {
    Set<String> worded = new TreeSet<>();
    for (String key : everyChineseText().stringPropertyNames()) {
      if (key.startsWith("event.")) {
        worded.add(key.substring("event.".length()));
      }
    }

    assertThat(events()).contains("session.signed_in", "directory.audit.search");
    assertThat(worded).isEqualTo(events());
  }

  @Test
  void every_refusal_has_a_sentence_and_says_what_to_do() {
    Properties texts = everyChineseText();
    List<String> missing = new ArrayList<>();
    for (String code : Sources.found(REFUSAL)) {
      if (!texts.containsKey(code)) {
        missing.add(code);
      }
    }

    assertThat(missing).isEmpty();
  }

  @Test
  void english_says_the_same_things() {
    for (Path chinese : Sources.chineseBundles()) {
      Path english =
          chinese.resolveSibling(
              chinese.getFileName().toString().replace(".properties", "_en.properties"));

      assertThat(english).exists();
      assertThat(keys(english)).as(english.toString()).isEqualTo(keys(chinese));
    }
  }

  /** Without it a server that speaks English would answer a Chinese page in English. */
  @Test
  void every_bundle_says_that_its_own_words_are_chinese() {
    for (Path chinese : Sources.chineseBundles()) {
      String name = chinese.getFileName().toString().replace(".properties", "_zh.properties");

      assertThat(chinese.resolveSibling(name)).exists();
    }
  }

  @Test
  void pages_hold_no_words_of_their_own() {
    List<String> offending =
        Sources.main(".xhtml").stream()
            .filter(page -> CHINESE.matcher(Sources.withoutComments(Sources.read(page))).find())
            .map(Path::toString)
            .toList();

    assertThat(offending).isEmpty();
  }

  @Test
  void pages_escape_everything() {
    assertThat(Sources.main(".xhtml"))
        .allSatisfy(page -> assertThat(Sources.read(page)).doesNotContain("escape=\"false\""));
  }

  private static Set<String> keys(Path bundle) {
    return new TreeSet<>(Sources.bundle(bundle).stringPropertyNames());
  }

  private static Properties everyChineseText() {
    Properties texts = new Properties();
    Sources.chineseBundles().forEach(file -> texts.putAll(Sources.bundle(file)));
    assertThat(texts).isNotEmpty();
    assertThat(Files.exists(Sources.ROOT.resolve("README.md"))).isTrue();
    return texts;
  }
}
