package tw.proteacher.certification.filing.model;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import tw.proteacher.casework.Sheet;
import tw.proteacher.certification.round.PaperRule;
import tw.proteacher.shared.RocDate;

/** 日期檢核: within the practice window, in the order of the forms, and long enough. */
final class PaperDates {
  private static final String CODE = "certification.papers.";

  private PaperDates() {}

  /** A sheet with the rule of its form. */
  private record Ruled(Sheet sheet, PaperRule rule) {
    Optional<LocalDate> from() {
      return rule.from(sheet.answers());
    }

    String title() {
      return sheet.template().title();
    }
  }

  static void check(Papers papers, Findings of) {
    List<Ruled> ruled =
        of.performance().sheets().stream().flatMap(sheet -> ruled(sheet, papers).stream()).toList();
    for (Ruled one : ruled) {
      inside(papers.window(), one, of);
      longEnough(one, of);
    }
    inOrder(ruled, of);
  }

  private static Optional<Ruled> ruled(Sheet sheet, Papers papers) {
    PaperRule rule = papers.rules().get(sheet.template().code());
    return rule == null ? Optional.empty() : Optional.of(new Ruled(sheet, rule));
  }

  private static void inside(PracticeWindow window, Ruled one, Findings of) {
    one.from()
        .filter(day -> !window.contains(day))
        .ifPresent(
            day ->
                of.block(
                    CODE + "outside",
                    one.title(),
                    RocDate.format(day),
                    RocDate.format(window.from()),
                    RocDate.format(window.to())));
  }

  private static void inOrder(List<Ruled> ruled, Findings of) {
    List<Ruled> steps =
        ruled.stream()
            .filter(one -> one.rule().step() != null && one.from().isPresent())
            .sorted(Comparator.comparing(one -> Objects.requireNonNull(one.rule().step())))
            .toList();
    for (int i = 1; i < steps.size(); i++) {
      Ruled before = steps.get(i - 1);
      Ruled after = steps.get(i);
      LocalDate first = before.from().orElseThrow();
      LocalDate then = after.from().orElseThrow();
      boolean sameStep = Objects.equals(before.rule().step(), after.rule().step());
      if (!sameStep && then.isBefore(first)) {
        of.block(
            CODE + "order",
            before.title(),
            RocDate.format(first),
            after.title(),
            RocDate.format(then));
      }
    }
  }

  private static void longEnough(Ruled one, Findings of) {
    LocalDate from = one.from().orElse(null);
    LocalDate until = one.rule().until(one.sheet().answers()).orElse(null);
    if (from != null && until != null && until.isBefore(from)) {
      of.block(CODE + "reversed", one.title(), RocDate.format(from), RocDate.format(until));
      return;
    }
    Integer asked = of.item().weeks();
    if (asked == null || one.rule().weeksKey().isEmpty()) {
      return;
    }
    weeksTyped(one)
        .ifPresent(
            weeks -> {
              if (weeks < asked) {
                of.block(CODE + "weeks", one.title(), weeks, asked);
              }
            });
    long lasted = weeksBetween(from, until);
    if (lasted >= 0 && lasted < asked) {
      of.block(CODE + "weeks_between", one.title(), lasted, asked);
    }
  }

  private static OptionalInt weeksTyped(Ruled one) {
    String typed = one.sheet().answers().text(one.rule().weeksKey()).strip();
    return typed.matches("\\d{1,4}(\\.\\d+)?")
        ? OptionalInt.of((int) Double.parseDouble(typed))
        : OptionalInt.empty();
  }

  /** Whole weeks from the first to the last day, both counted; -1 where one is not known. */
  private static long weeksBetween(@Nullable LocalDate from, @Nullable LocalDate until) {
    return from == null || until == null ? -1 : (ChronoUnit.DAYS.between(from, until) + 1) / 7;
  }
}
