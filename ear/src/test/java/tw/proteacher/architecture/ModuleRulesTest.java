package tw.proteacher.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("房屋規則: 模組之間的方向")
class ModuleRulesTest {
  private static final String BAD_HOUSE = "tw.proteacher.architecture.badhouse";
  private static JavaClasses house;
  private static JavaClasses badHouse;

  @BeforeAll
  static void read() {
    house =
        new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("tw.proteacher");
    badHouse = new ClassFileImporter().importPackages(BAD_HOUSE);
  }

  static Stream<ArchRule> rules() {
    return new ModuleRules("tw.proteacher").all().stream();
  }

  static Stream<ArchRule> rulesForTheBadHouse() {
    return new ModuleRules(BAD_HOUSE).all().stream();
  }

  @Test
  void every_module_is_looked_at() {
    assertThat(
            Stream.of(
                "shared",
                "intake",
                "directory",
                "notices",
                "training",
                "certification",
                "advisory",
                "community",
                "mentoring",
                "persistence",
                "batch",
                "web"))
        .allMatch(
            module ->
                house.stream()
                    .anyMatch(type -> type.getPackageName().startsWith("tw.proteacher." + module)));
  }

  @ParameterizedTest
  @MethodSource("rules")
  void the_house_keeps(ArchRule rule) {
    rule.check(house);
  }

  @ParameterizedTest
  @MethodSource("rulesForTheBadHouse")
  void a_house_that_breaks_it_is_found(ArchRule rule) {
    assertThat(rule.evaluate(badHouse).hasViolation()).as(rule.getDescription()).isTrue();
  }
}
