package tw.proteacher.certification.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tw.proteacher.certification.Certificate;
import tw.proteacher.certification.Tier;
import tw.proteacher.shared.Finding;
import tw.proteacher.training.CourseCategory;
import tw.proteacher.training.CourseKind;

/**
 * 先備條件: any one of the ways is enough; a certificate is named rather than hours. That the hours
 * were begun before it is pointed out, and blocks only where the rules ask for the order.
 */
final class PrerequisiteFindings {
  private static final String HELD = "certification.prerequisite.held.";
  private static final String MISSING = "certification.prerequisite.missing.";

  private final Facts facts;
  private @Nullable Finding held;
  private @Nullable Finding attended;
  private @Nullable LocalDate since;
  private @Nullable Tier lackingTier;
  private int lackingTenths;
  private int attendedTenths;

  private PrerequisiteFindings(Facts facts) {
    this.facts = facts;
  }

  static void add(List<Finding> findings, Candidacy asked, @Nullable LocalDate began, Facts facts) {
    if (asked.anyOf().isEmpty()) {
      return;
    }
    PrerequisiteFindings ways = new PrerequisiteFindings(facts);
    for (Prerequisite way : asked.anyOf()) {
      ways.weigh(way);
    }
    findings.add(ways.outcome());
    if (began != null && ways.since != null && began.isBefore(ways.since)) {
      findings.add(
          asked.inOrder()
              ? Finding.block("certification.prerequisite.order")
              : Finding.warn("certification.prerequisite.order"));
    }
  }

  private void weigh(Prerequisite way) {
    if (way instanceof Prerequisite.Holding holding) {
      weigh(holding.tier());
    } else if (way instanceof Prerequisite.Attending attending) {
      weigh(attending.category(), attending.tenths());
    }
  }

  private void weigh(Tier tier) {
    lackingTier = tier;
    for (Certificate certificate : facts.certificates()) {
      if (certificate.tier() == tier && certificate.countsOn(facts.on())) {
        held = Finding.pass(HELD + word(tier), certificate.number().value());
        metSince(certificate.since());
      }
    }
  }

  private void weigh(CourseCategory category, int asked) {
    lackingTenths = asked;
    attendedTenths = 0;
    LocalDate completed = null;
    for (Credit credit : inTime(category)) {
      attendedTenths += credit.tenths();
      if (completed == null && attendedTenths >= asked) {
        completed = credit.firstDay();
      }
    }
    if (completed != null) {
      attended =
          Finding.pass(
              "certification.prerequisite.attended",
              HourFindings.amount(attendedTenths),
              HourFindings.amount(asked));
      metSince(completed);
    }
  }

  /** Hours of a category that count, the earliest first: the last that is needed meets it. */
  private List<Credit> inTime(CourseCategory category) {
    List<Credit> credits = new ArrayList<>(facts.credits().size());
    for (Credit credit : facts.credits()) {
      if (credit.category() == category
          && credit.kind() != CourseKind.ELECTIVE
          && credit.tenths() > 0) {
        credits.add(credit);
      }
    }
    credits.sort(Comparator.comparing(Credit::firstDay));
    return credits;
  }

  private void metSince(LocalDate day) {
    since = since == null || day.isBefore(since) ? day : since;
  }

  private Finding outcome() {
    if (held != null) {
      return held;
    }
    return attended != null ? attended : missing();
  }

  private Finding missing() {
    if (lackingTier == null) {
      return Finding.block(
          MISSING + "hours",
          HourFindings.amount(lackingTenths),
          HourFindings.amount(attendedTenths));
    }
    return lackingTenths == 0
        ? Finding.block(MISSING + word(lackingTier))
        : Finding.block(
            MISSING + word(lackingTier) + "_or_hours",
            HourFindings.amount(lackingTenths),
            HourFindings.amount(attendedTenths));
  }

  private static String word(Tier tier) {
    return tier.name().toLowerCase(Locale.ROOT);
  }
}
