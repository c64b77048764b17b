package tw.proteacher.certification.filing.model;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tw.proteacher.casework.Answers;
import tw.proteacher.casework.CaseRef;
import tw.proteacher.casework.FormTemplate;
import tw.proteacher.casework.Sheet;
import tw.proteacher.casework.SheetState;
import tw.proteacher.certification.Tier;
import tw.proteacher.certification.filing.evidence.EvidenceFile;
import tw.proteacher.certification.filing.evidence.Performance;
import tw.proteacher.certification.round.AttachmentRule;
import tw.proteacher.certification.round.PaperRule;
import tw.proteacher.certification.round.PartnerKind;
import tw.proteacher.certification.round.RoundItem;
import tw.proteacher.certification.round.RoundPurpose;
import tw.proteacher.certification.round.RoundState;
import tw.proteacher.certification.round.RoundTier;
import tw.proteacher.certification.round.RoundView;
import tw.proteacher.notices.StoredFileId;
import tw.proteacher.shared.PersonId;
import tw.proteacher.shared.SchoolYear;

/** Cases in telling states: an initial draft with one observed lesson, 表1 to 表3. */
final class FilingFixtures {
  static final PersonId TEACHER = new PersonId(1);
  static final PersonId COLLEAGUE = new PersonId(2);
  static final ZoneId TAIPEI = ZoneId.of("Asia/Taipei");

  static final RoundItem OBSERVE =
      item("OBSERVE", 1, AttachmentRule.OPTIONAL, PartnerKind.OBSERVED, null);
  static final RoundItem OPEN_LESSON =
      item("OPEN_LESSON", 1, AttachmentRule.REQUIRED, PartnerKind.NONE, null);
  static final RoundItem MENTOR = item("MENTOR", 1, AttachmentRule.NONE, PartnerKind.MENTEE, 12);

  /** The rules as they are shipped. */
  static final Map<String, PaperRule> RULES =
      Map.of(
          "PRE_TALK", dated("PRE_TALK", 1, null),
          "OBSERVATION", dated("OBSERVATION", 2, PaperRule.Side.PARTNER),
          "POST_TALK", dated("POST_TALK", 3, null),
          "OPEN_LESSON", dated("OPEN_LESSON", null, PaperRule.Side.OWNER),
          "MENTOR_PLAN",
              new PaperRule("MENTOR_PLAN", "starts_on", "ends_on", "", "weeks", null, null));

  private static long next = 100;

  private FilingFixtures() {}

  private static PaperRule dated(
      String form, @Nullable Integer step, PaperRule.@Nullable Side lessonOf) {
    return new PaperRule(form, "held_on", "", "period", "", step, lessonOf);
  }

  static RoundItem item(
      String code,
      int minimum,
      AttachmentRule attachment,
      PartnerKind partner,
      @Nullable Integer weeks) {
    return new RoundItem(
        Tier.INITIAL,
        1,
        code,
        "item " + code,
        "",
        minimum,
        List.of(),
        attachment,
        partner,
        weeks,
        null);
  }

  static Sheet sheet(String form, SheetState state, Map<String, String> answers) {
    FormTemplate template = new FormTemplate(1, form, "MOE", 1, 106, "form " + form, List.of());
    return new Sheet(
        next++,
        template,
        new CaseRef("certification.evidence", 1),
        TEACHER,
        "teacher",
        null,
        "",
        state,
        new Answers(answers, Map.of(), Map.of()),
        "",
        null,
        null,
        1);
  }

  /** The same sheet, to be confirmed by the colleague. */
  static Sheet shared(Sheet sheet) {
    return new Sheet(
        sheet.id(),
        sheet.template(),
        sheet.ref(),
        sheet.owner(),
        sheet.ownerName(),
        COLLEAGUE,
        "colleague",
        sheet.state(),
        sheet.answers(),
        sheet.remark(),
        sheet.savedAt(),
        sheet.confirmedAt(),
        sheet.revision());
  }

  static Sheet savedAt(Sheet sheet, Instant moment) {
    return new Sheet(
        sheet.id(),
        sheet.template(),
        sheet.ref(),
        sheet.owner(),
        sheet.ownerName(),
        sheet.partner(),
        sheet.partnerName(),
        sheet.state(),
        sheet.answers(),
        sheet.remark(),
        moment,
        sheet.confirmedAt(),
        sheet.revision());
  }

  static Sheet held(String form, String day, String period) {
    Map<String, String> answers = new HashMap<>();
    answers.put("held_on", day);
    answers.put("period", period);
    return sheet(form, SheetState.DONE, answers);
  }

  /** A performance; its number is 1. */
  static Performance performance(
      RoundItem item, @Nullable PersonId partner, List<Sheet> sheets, int files) {
    return performance(item, 1, partner, sheets, files);
  }

  static Performance performance(
      RoundItem item, int number, @Nullable PersonId partner, List<Sheet> sheets, int files) {
    List<EvidenceFile> attached = new ArrayList<>();
    for (int i = 0; i < files; i++) {
      attached.add(
          new EvidenceFile(
              i, 1, new StoredFileId(new UUID(1, i)), "proof.pdf", 1000, Instant.EPOCH));
    }
    return new Performance(next++, item.code(), number, partner, "colleague", sheets, attached);
  }

  /** One observed lesson with all three forms, in order. */
  static Performance observed(String before, String lesson, String after) {
    return performance(
        OBSERVE,
        COLLEAGUE,
        List.of(
            held("PRE_TALK", before, ""),
            held("OBSERVATION", lesson, "3"),
            held("POST_TALK", after, "")),
        0);
  }

  static Papers papers(List<RoundItem> items, Performance... shown) {
    return papers(Map.of(), items, shown);
  }

  static Papers papers(Map<Lesson, String> used, List<RoundItem> items, Performance... shown) {
    return new Papers(
        TEACHER,
        items,
        List.of(shown),
        new PracticeWindow(LocalDate.of(2024, 8, 1), LocalDate.of(2025, 5, 31)),
        RULES,
        used);
  }

  /** 彰化 113: open through May 114, for those trained in one school year. */
  static RoundView round(RoundPurpose purpose, RoundState state, RoundTier... tiers) {
    Instant opens = LocalDate.of(2025, 5, 1).atStartOfDay(TAIPEI).toInstant();
    Instant closes = LocalDate.of(2025, 6, 1).atStartOfDay(TAIPEI).toInstant().minusSeconds(1);
    return new RoundView(
        1,
        "MOE",
        "",
        new SchoolYear(113),
        "113",
        purpose,
        state,
        new RoundView.Times(opens, closes, null, null, null, null, null),
        new RoundView.Terms(2, 2, 14, 10, 7, true, true),
        new RoundView.Texts("", "", ""),
        List.of(tiers),
        List.of(),
        List.of(),
        null,
        null,
        null,
        0);
  }
}
