package tw.proteacher.web.filing;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tw.proteacher.certification.filing.CaseView;
import tw.proteacher.certification.filing.FilingQueries.ColleagueRow;
import tw.proteacher.certification.filing.ShowCase;
import tw.proteacher.certification.filing.ShowCase.ItemView;
import tw.proteacher.certification.filing.evidence.FindColleague;
import tw.proteacher.certification.filing.evidence.KeepEvidence;
import tw.proteacher.certification.filing.progress.ItemProgress;
import tw.proteacher.certification.round.PartnerKind;
import tw.proteacher.shared.NotFound;
import tw.proteacher.shared.PersonId;
import tw.proteacher.shared.RuleViolation;
import tw.proteacher.web.directory.PersonChoice;
import tw.proteacher.web.shell.Feedback;
import tw.proteacher.web.shell.Option;
import tw.proteacher.web.shell.Redirects;

/**
 * certification/apply/item.xhtml and colleague.xhtml: what is shown for a practice item, and with
 * whom the next performance was carried out.
 */
@Named
@ViewScoped
public class FilingItemPage implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject private ShowCase showCase;
  @Inject private KeepEvidence keepEvidence;
  @Inject private FindColleague findColleague;
  @Inject private Feedback feedback;

  private long id;
  private String item = "";
  private String name = "";
  private long evidence;
  private List<String> records = List.of();
  private List<Option> choices = List.of();
  private transient @Nullable ItemView shown;
  private @Nullable PersonChoice colleague;
  private @Nullable List<ColleagueRow> found;

  public void load() {
    choices = read().choices().stream().map(form -> new Option(form.code(), form.title())).toList();
    if (records.isEmpty() && !choices.isEmpty()) {
      records = List.of(choices.get(0).value());
    }
  }

  /** Begins a performance that needs nobody else. */
  public String add() {
    return open(keepEvidence.add(id, item, null, records));
  }

  /** Those a name fits, for t:person; within the reach that the list below it has. */
  public List<PersonChoice> matching(String typed) {
    return findColleague.find(id, typed).stream()
        .map(row -> new PersonChoice(row.id().value(), said(row)))
        .toList();
  }

  private static String said(ColleagueRow row) {
    return String.join(" ", row.name(), row.schoolName(), row.title()).strip();
  }

  /** Takes whom the field names; where only words were typed, lists whom they fit. */
  public String take() {
    PersonChoice chosen = colleague;
    if (chosen == null) {
      throw new RuleViolation("certification.filing.partner_missing", getProgress().item().label());
    }
    Long known = chosen.id();
    return known != null
        ? choose(known)
        : Redirects.to(
            "/certification/apply/colleague",
            "id",
            id,
            "item",
            item,
            "evidence",
            evidence,
            "records",
            String.join(",", records),
            "name",
            chosen.words());
  }

  /** Begins a performance with a colleague, or gives one another colleague. */
  public String choose(long colleague) {
    PersonId partner = new PersonId(colleague);
    if (evidence == 0) {
      return open(keepEvidence.add(id, item, partner, records));
    }
    keepEvidence.pair(evidence, partner);
    feedback.flash("apply.paired");
    return Redirects.to("/certification/apply/evidence", "id", evidence);
  }

  private String open(long added) {
    feedback.flash("apply.added");
    return Redirects.to("/certification/apply/evidence", "id", added);
  }

  public CaseView getShown() {
    return read().shown();
  }

  private ItemView read() {
    ItemView read = shown;
    if (read == null) {
      read = showCase.ofItem(id, item);
      shown = read;
    }
    return read;
  }

  public ItemProgress getProgress() {
    return getShown().item(item).orElseThrow(() -> new NotFound("practice item", item));
  }

  public boolean isPaired() {
    return getProgress().item().partner() != PartnerKind.NONE;
  }

  /** Forms of which one or more are to be filled in, where a new performance is begun. */
  public List<Option> getChoices() {
    return evidence == 0 ? choices : List.of();
  }

  public List<String> getRecords() {
    return records;
  }

  public void setRecords(@Nullable List<String> records) {
    this.records = records == null ? List.of() : List.copyOf(records);
  }

  /** Colleagues whose name holds what was typed. */
  public List<ColleagueRow> getFound() {
    List<ColleagueRow> read = found;
    if (read == null) {
      read = findColleague.find(id, name);
      found = read;
    }
    return read;
  }

  public boolean isSearched() {
    return !name.isBlank();
  }

  /** Whether there are more than are shown. */
  public boolean isTooMany() {
    return getFound().size() >= FindColleague.MOST;
  }

  public long getId() {
    return id;
  }

  public void setId(long id) {
    this.id = id;
  }

  public @Nullable PersonChoice getColleague() {
    return colleague;
  }

  public void setColleague(@Nullable PersonChoice colleague) {
    this.colleague = colleague;
  }

  /** The ticked record forms as they stand in an address. */
  public String getTicked() {
    return String.join(",", records);
  }

  public void setTicked(@Nullable String ticked) {
    records = ticked == null || ticked.isEmpty() ? List.of() : List.of(ticked.split(","));
  }

  public String getItem() {
    return item;
  }

  public void setItem(@Nullable String item) {
    this.item = item == null ? "" : item;
  }

  public String getName() {
    return name;
  }

  public void setName(@Nullable String name) {
    this.name = name == null ? "" : name;
  }

  public long getEvidence() {
    return evidence;
  }

  public void setEvidence(long evidence) {
    this.evidence = evidence;
  }
}
