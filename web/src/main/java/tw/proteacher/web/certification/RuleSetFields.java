package tw.proteacher.web.certification;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tw.proteacher.certification.Tier;
import tw.proteacher.certification.application.RuleSetDraft;
import tw.proteacher.shared.SchoolYear;
import tw.proteacher.training.CourseMode;

/** 規定表單: the fields of a rule set while somebody types in them. */
public class RuleSetFields implements Serializable {
  private static final long serialVersionUID = 1L;

  private final String authority;
  private final Tier tier;
  private int firstYear;
  private @Nullable Integer lastYear;
  private @Nullable LocalDate effectiveOn;
  private @Nullable BigDecimal total;
  private @Nullable BigDecimal core;
  private @Nullable BigDecimal practice;
  private String[] totalModes;
  private String[] coreModes;
  private String[] practiceModes;
  private BigDecimal regularYears;
  private BigDecimal teachingYears;
  private boolean qualified;
  private String[] holding;
  private @Nullable BigDecimal attended;
  private boolean inOrder;
  private boolean schoolMeeting;
  private @Nullable Integer quotaPercent;
  private final List<RuleItemFields> items;
  private @Nullable Integer extraYears;
  private String lastDay;
  private boolean countsFromFirst;
  private @Nullable Integer validityYears;
  private String numberLetter;
  private boolean confirmed;
  private String source;
  private String reason = "";

  public RuleSetFields(RuleSetDraft draft) {
    authority = draft.authority();
    tier = draft.tier();
    firstYear = draft.firstYear();
    lastYear = draft.lastYear();
    effectiveOn = draft.effectiveOn();
    total = hours(draft.total());
    core = hours(draft.core());
    practice = hours(draft.practice());
    totalModes = modes(draft.total());
    coreModes = modes(draft.core());
    practiceModes = modes(draft.practice());
    regularYears = BigDecimal.valueOf(draft.regularTenths(), 1);
    teachingYears = BigDecimal.valueOf(draft.teachingTenths(), 1);
    qualified = draft.qualified();
    holding = draft.holding().stream().map(Tier::name).toArray(String[]::new);
    Integer tenths = draft.attendedTenths();
    attended = tenths == null ? null : BigDecimal.valueOf(tenths, 1);
    inOrder = draft.inOrder();
    schoolMeeting = draft.schoolMeeting();
    quotaPercent = draft.quotaPercent();
    items = new ArrayList<>(draft.items().stream().map(RuleItemFields::new).toList());
    extraYears = draft.extraYears();
    lastDay = draft.lastDay();
    countsFromFirst = draft.countsFromFirst();
    validityYears = draft.validityYears();
    numberLetter = draft.numberLetter();
    confirmed = draft.confirmed();
    source = draft.source();
  }

  /** What was typed, as the use case takes it. */
  RuleSetDraft draft(LocalDate today) {
    return new RuleSetDraft(
        authority,
        tier,
        firstYear,
        lastYear,
        effectiveOn == null ? today : effectiveOn,
        hours(total, totalModes),
        hours(core, coreModes),
        hours(practice, practiceModes),
        Tenths.of(regularYears),
        Tenths.of(teachingYears),
        qualified,
        Arrays.stream(holding).map(Tier::valueOf).toList(),
        attended == null ? null : Tenths.of(attended),
        inOrder,
        schoolMeeting,
        quotaPercent,
        items.stream().filter(item -> !item.isBlank()).map(RuleItemFields::item).toList(),
        extraYears,
        lastDay,
        countsFromFirst,
        validityYears,
        numberLetter,
        confirmed,
        source,
        reason);
  }

  /** Starts a rule set of its own after this one, for those who are not in training yet. */
  void startAnew(LocalDate today) {
    Integer last = lastYear;
    int next = Math.max(firstYear, SchoolYear.of(today).roc()) + 1;
    firstYear = last == null ? next : last + 1;
    lastYear = null;
    effectiveOn = effectiveOn != null && effectiveOn.isAfter(today) ? effectiveOn : today;
    confirmed = false;
  }

  private static @Nullable BigDecimal hours(RuleSetDraft.@Nullable Hours hours) {
    return hours == null ? null : BigDecimal.valueOf(hours.tenths(), 1);
  }

  private static String[] modes(RuleSetDraft.@Nullable Hours hours) {
    List<CourseMode> modes = hours == null ? List.of(CourseMode.values()) : hours.modes();
    return modes.stream().map(CourseMode::name).toArray(String[]::new);
  }

  private static RuleSetDraft.@Nullable Hours hours(@Nullable BigDecimal hours, String[] modes) {
    if (hours == null) {
      return null;
    }
    return new RuleSetDraft.Hours(
        Tenths.of(hours), Arrays.stream(modes).map(CourseMode::valueOf).toList());
  }

  public String getAuthority() {
    return authority;
  }

  public Tier getTier() {
    return tier;
  }

  public int getFirstYear() {
    return firstYear;
  }

  public void setFirstYear(int firstYear) {
    this.firstYear = firstYear;
  }

  public @Nullable Integer getLastYear() {
    return lastYear;
  }

  public void setLastYear(@Nullable Integer lastYear) {
    this.lastYear = lastYear;
  }

  public @Nullable LocalDate getEffectiveOn() {
    return effectiveOn;
  }

  public void setEffectiveOn(@Nullable LocalDate effectiveOn) {
    this.effectiveOn = effectiveOn;
  }

  public @Nullable BigDecimal getTotal() {
    return total;
  }

  public void setTotal(@Nullable BigDecimal total) {
    this.total = total;
  }

  public @Nullable BigDecimal getCore() {
    return core;
  }

  public void setCore(@Nullable BigDecimal core) {
    this.core = core;
  }

  public @Nullable BigDecimal getPractice() {
    return practice;
  }

  public void setPractice(@Nullable BigDecimal practice) {
    this.practice = practice;
  }

  public String[] getTotalModes() {
    return totalModes;
  }

  public void setTotalModes(String[] totalModes) {
    this.totalModes = totalModes;
  }

  public String[] getCoreModes() {
    return coreModes;
  }

  public void setCoreModes(String[] coreModes) {
    this.coreModes = coreModes;
  }

  public String[] getPracticeModes() {
    return practiceModes;
  }

  public void setPracticeModes(String[] practiceModes) {
    this.practiceModes = practiceModes;
  }

  public BigDecimal getRegularYears() {
    return regularYears;
  }

  public void setRegularYears(BigDecimal regularYears) {
    this.regularYears = regularYears;
  }

  public BigDecimal getTeachingYears() {
    return teachingYears;
  }

  public void setTeachingYears(BigDecimal teachingYears) {
    this.teachingYears = teachingYears;
  }

  public boolean isQualified() {
    return qualified;
  }

  public void setQualified(boolean qualified) {
    this.qualified = qualified;
  }

  public String[] getHolding() {
    return holding;
  }

  public void setHolding(String[] holding) {
    this.holding = holding;
  }

  public @Nullable BigDecimal getAttended() {
    return attended;
  }

  public void setAttended(@Nullable BigDecimal attended) {
    this.attended = attended;
  }

  public boolean isInOrder() {
    return inOrder;
  }

  public void setInOrder(boolean inOrder) {
    this.inOrder = inOrder;
  }

  public boolean isSchoolMeeting() {
    return schoolMeeting;
  }

  public void setSchoolMeeting(boolean schoolMeeting) {
    this.schoolMeeting = schoolMeeting;
  }

  public @Nullable Integer getQuotaPercent() {
    return quotaPercent;
  }

  public void setQuotaPercent(@Nullable Integer quotaPercent) {
    this.quotaPercent = quotaPercent;
  }

  public List<RuleItemFields> getItems() {
    return items;
  }

  public @Nullable Integer getExtraYears() {
    return extraYears;
  }

  public void setExtraYears(@Nullable Integer extraYears) {
    this.extraYears = extraYears;
  }

  public String getLastDay() {
    return lastDay;
  }

  public void setLastDay(String lastDay) {
    this.lastDay = lastDay;
  }

  public boolean isCountsFromFirst() {
    return countsFromFirst;
  }

  public void setCountsFromFirst(boolean countsFromFirst) {
    this.countsFromFirst = countsFromFirst;
  }

  public @Nullable Integer getValidityYears() {
    return validityYears;
  }

  public void setValidityYears(@Nullable Integer validityYears) {
    this.validityYears = validityYears;
  }

  public String getNumberLetter() {
    return numberLetter;
  }

  public void setNumberLetter(String numberLetter) {
    this.numberLetter = numberLetter;
  }

  public boolean isConfirmed() {
    return confirmed;
  }

  public void setConfirmed(boolean confirmed) {
    this.confirmed = confirmed;
  }

  public String getSource() {
    return source;
  }

  public void setSource(String source) {
    this.source = source;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }
}
