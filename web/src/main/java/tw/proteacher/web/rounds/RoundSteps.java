package tw.proteacher.web.rounds;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.Serializable;
import java.util.List;
import java.util.Set;
import tw.proteacher.certification.round.RoundView;
import tw.proteacher.shared.Finding;

/** 編輯步驟: one thing a page, and which of them still wants something. */
@ApplicationScoped
public class RoundSteps {
  private static final String PREFIX = "certification.round.";
  private static final Set<String> ITEMS =
      Set.of(
          "items_missing",
          "form_missing",
          "item_code",
          "item_code_twice",
          "item_label",
          "item_range");
  private static final Set<String> PAPERS =
      Set.of("paper_field", "paper_same_day", "paper_lesson", "paper_step", "paper_no_day");
  private static final Set<String> TIERS =
      Set.of("tiers_missing", "years_order", "years_ahead", "no_rules", "never_lapses");

  /**
   * One step.
   *
   * @param code of its name in the bundle
   * @param page where it is done
   * @param open whether something in it stands in the way of publishing
   */
  public record Part(String code, String page, boolean open) implements Serializable {}

  public List<Part> of(RoundView round, List<Finding> findings) {
    boolean unplanned = round.tiers().isEmpty();
    return List.of(
        part("name", findings, Set.of("name_missing")),
        part("tiers", findings, TIERS),
        part(
            "times",
            findings,
            Set.of(
                "times_missing",
                "list_closing_missing",
                "first_review_missing",
                "second_review_missing",
                "ends_before_start",
                "list_ends_before_start",
                "outside_year",
                "over_already",
                "first_review_order",
                "second_review_order",
                "second_before_first",
                "review_before_closing",
                "review_too_late")),
        part("terms", findings, Set.of("stages_range", "reviewers_range", "days_range")),
        new Part("items", unplanned ? "edit-tiers" : "edit-items", open(findings, ITEMS)),
        new Part("papers", unplanned ? "edit-tiers" : "edit-papers", open(findings, PAPERS)),
        new Part(
            "criteria",
            unplanned ? "edit-tiers" : "edit-criteria",
            open(findings, Set.of("criteria_missing", "criterion_item"))),
        new Part("reviewers", "reviewers", open(findings, Set.of("reviewers_short"))),
        part("texts", findings, Set.of("contact_missing")));
  }

  private static Part part(String code, List<Finding> findings, Set<String> about) {
    return new Part(code, "edit-" + code, open(findings, about));
  }

  private static boolean open(List<Finding> findings, Set<String> about) {
    return findings.stream()
        .filter(Finding::blocks)
        .anyMatch(finding -> about.contains(finding.code().substring(PREFIX.length())));
  }
}
