package tw.proteacher.web.training;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import tw.proteacher.training.CourseCategory;
import tw.proteacher.training.CourseMode;
import tw.proteacher.web.shell.Option;
import tw.proteacher.web.shell.Texts;

/** The choices of the hours forms in the language of the page. */
@ApplicationScoped
public class TrainingChoices {
  @Inject private Texts texts;

  List<Option> categories() {
    return Arrays.stream(CourseCategory.values())
        .map(one -> Option.of(one, texts.get("category." + one)))
        .toList();
  }

  /** The categories that are a tier: a certificate has one. */
  List<Option> tiers() {
    return List.of(CourseCategory.B1, CourseCategory.A1, CourseCategory.M1).stream()
        .map(one -> Option.of(one, texts.get("category." + one)))
        .toList();
  }

  List<Option> modes() {
    return Arrays.stream(CourseMode.values())
        .map(one -> Option.of(one, texts.get("mode." + one)))
        .toList();
  }
}
