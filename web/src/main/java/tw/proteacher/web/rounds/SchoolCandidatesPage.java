package tw.proteacher.web.rounds;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tw.proteacher.certification.EligibilityStatus;
import tw.proteacher.certification.Tier;
import tw.proteacher.certification.list.ListCandidate;
import tw.proteacher.certification.list.RecommendTeachers;
import tw.proteacher.certification.list.SchoolListState;
import tw.proteacher.certification.list.SchoolListView;
import tw.proteacher.certification.list.ShowSchoolList;
import tw.proteacher.certification.list.TierRule;
import tw.proteacher.certification.round.RoundPurpose;
import tw.proteacher.shared.NotFound;
import tw.proteacher.shared.PersonId;
import tw.proteacher.web.shell.Feedback;
import tw.proteacher.web.shell.Redirects;

/** school/certification/candidates.xhtml: whom the school may recommend. */
@Named
@ViewScoped
public class SchoolCandidatesPage implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject private ShowSchoolList showSchoolList;
  @Inject private RecommendTeachers recommendTeachers;
  @Inject private OwnSchool ownSchool;
  @Inject private Feedback feedback;

  private long id;
  private String tier = "";
  private boolean all = false;
  private @Nullable SchoolListView list;
  private List<ListCandidate> candidates = List.of();

  public void load() {
    ShowSchoolList.Nominees nominees =
        showSchoolList.candidates(id, ownSchool.code(), tier.isEmpty() ? null : asked());
    list = nominees.list();
    tier = nominees.tier().name();
    candidates = nominees.people();
  }

  private Tier asked() {
    return Arrays.stream(Tier.values())
        .filter(one -> one.name().equals(tier))
        .findFirst()
        .orElseThrow(() -> new NotFound("tier", tier));
  }

  /** The rules of the tier that is shown. */
  public @Nullable TierRule getRule() {
    SchoolListView shown = list;
    return shown == null
        ? null
        : shown.rules().stream()
            .filter(rule -> rule.tier().name().equals(tier))
            .findFirst()
            .orElse(null);
  }

  /** Those who may apply or have begun; everybody on demand. */
  public List<ListCandidate> getRows() {
    return candidates.stream().filter(one -> all || isLikely(one)).toList();
  }

  private boolean isLikely(ListCandidate one) {
    SchoolListView shown = list;
    boolean renewal = shown != null && shown.round().purpose() == RoundPurpose.RENEWAL;
    boolean fits =
        renewal
            ? one.eligibility() == EligibilityStatus.CERTIFIED
                || one.eligibility() == EligibilityStatus.EXPIRED
            : one.eligibility() == EligibilityStatus.ELIGIBLE;
    return fits || one.application() != null || one.named();
  }

  public boolean isOpen() {
    SchoolListView shown = list;
    return shown != null && shown.open() && shown.state() != SchoolListState.HANDED_IN;
  }

  public String add(long person) {
    recommendTeachers.add(id, ownSchool.code(), new PersonId(person), Tier.valueOf(tier), "");
    feedback.flash("list.added");
    return Redirects.to("/school/certification/candidates", "id", id, "tier", tier, "all", all);
  }

  public long getId() {
    return id;
  }

  public void setId(long id) {
    this.id = id;
  }

  public String getTier() {
    return tier;
  }

  public void setTier(@Nullable String tier) {
    this.tier = tier == null ? "" : tier;
  }

  public boolean isAll() {
    return all;
  }

  public void setAll(boolean all) {
    this.all = all;
  }

  public @Nullable SchoolListView getList() {
    return list;
  }
}
