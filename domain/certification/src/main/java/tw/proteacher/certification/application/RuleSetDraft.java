package tw.proteacher.certification.application;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tw.proteacher.certification.Tier;
import tw.proteacher.training.CourseMode;

/**
 * 規定內容: everything a rule set says, flat, as a form shows and sends it. Hours are × 10, null where
 * nothing is asked.
 *
 * @param authority {@code MOE} or a county code
 * @param holding tiers of which a certificate meets the prerequisite
 * @param attendedTenths hours of the tier before that meet it as well, or null
 * @param lastDay month and day such as {@code 12-31}, or empty
 */
public record RuleSetDraft(
    String authority,
    Tier tier,
    int firstYear,
    @Nullable Integer lastYear,
    LocalDate effectiveOn,
    @Nullable Hours total,
    @Nullable Hours core,
    @Nullable Hours practice,
    int regularTenths,
    int teachingTenths,
    boolean qualified,
    List<Tier> holding,
    @Nullable Integer attendedTenths,
    boolean inOrder,
    boolean schoolMeeting,
    @Nullable Integer quotaPercent,
    List<Item> items,
    @Nullable Integer extraYears,
    String lastDay,
    boolean countsFromFirst,
    @Nullable Integer validityYears,
    String numberLetter,
    boolean confirmed,
    String source,
    String reason)
    implements Serializable {
  public RuleSetDraft {
    holding = List.copyOf(holding);
    items = List.copyOf(items);
  }

  /**
   * A practice item.
   *
   * @param code of its own, or empty to be given one
   * @param forms codes of the forms that are filled each time
   */
  public record Item(String code, String label, int minimum, List<String> forms)
      implements Serializable {
    public Item {
      forms = List.copyOf(forms);
    }
  }

  /** Hours of one kind and the ways of attending them that count. */
  public record Hours(int tenths, List<CourseMode> modes) implements Serializable {
    public Hours {
      modes = List.copyOf(modes);
    }
  }
}
