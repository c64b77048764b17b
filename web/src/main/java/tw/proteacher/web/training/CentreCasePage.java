package tw.proteacher.web.training;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tw.proteacher.shared.Role;
import tw.proteacher.training.correction.AcceptCorrection;
import tw.proteacher.training.correction.AcceptCorrection.Certificate;
import tw.proteacher.training.correction.CentreCorrections;
import tw.proteacher.training.correction.CorrectionKind;
import tw.proteacher.training.correction.CorrectionQueries.CaseItem;
import tw.proteacher.training.correction.CorrectionState;
import tw.proteacher.training.correction.DecidingCentre;
import tw.proteacher.training.correction.HandleCorrection;
import tw.proteacher.web.shell.CurrentUser;
import tw.proteacher.web.shell.Feedback;
import tw.proteacher.web.shell.Option;
import tw.proteacher.web.shell.Redirects;

/** centre/case.xhtml: one case, its evidence and way, and what the centre can do with it now. */
@Named
@ViewScoped
public class CentreCasePage implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject private CentreCorrections corrections;
  @Inject private HandleCorrection handleCorrection;
  @Inject private AcceptCorrection acceptCorrection;
  @Inject private TrainingChoices choices;
  @Inject private CurrentUser user;
  @Inject private Feedback feedback;

  private long id;
  private long version;
  private @Nullable CaseItem item;
  private final HoursForm hours = new HoursForm();
  private int year;
  private String number = "";
  private @Nullable LocalDate issuedOn;
  private String reason = "";
  private String words = "";

  public void load() {
    CaseItem shown = corrections.show(id);
    item = shown;
    version = shown.version();
    hours.begin(shown.claim());
    year = shown.claim().schoolYear();
    number = shown.claim().certificateNumber();
    issuedOn = shown.claim().issuedOn();
  }

  public String accept() {
    if (isCertificate()) {
      acceptCorrection.certificate(id, version, new Certificate(year, number, issuedOn), reason);
    } else {
      acceptCorrection.hours(id, version, hours.entry(), reason);
    }
    return done("case.done.accepted");
  }

  public String reject() {
    handleCorrection.reject(id, version, words);
    return done("case.done.rejected");
  }

  public String askForMore() {
    handleCorrection.askForMore(id, version, words);
    return done("case.done.asked");
  }

  public String forward() {
    handleCorrection.forward(id, version, words);
    return done("case.done.forwarded");
  }

  private String done(String said) {
    feedback.flash(said);
    return Redirects.to("/centre/case", "id", id);
  }

  public boolean isCertificate() {
    return item != null && item.row().kind() == CorrectionKind.CERTIFICATE;
  }

  /** Whether the case waits for the hat that is worn; the domain decides again. */
  public boolean isMine() {
    if (item == null) {
      return false;
    }
    CorrectionState state = item.row().state();
    return isNational()
        ? state == CorrectionState.FORWARDED
        : state == CorrectionState.SUBMITTED || state == CorrectionState.AT_COUNTY;
  }

  public boolean isDecidable() {
    return isMine() && (isNational() || !isForNation());
  }

  public boolean isForwardable() {
    return isMine() && !isNational() && isForNation();
  }

  private boolean isForNation() {
    return item != null && DecidingCentre.of(item.row().category()) == DecidingCentre.NATION;
  }

  private boolean isNational() {
    return user.is(Role.NATIONAL_CENTRE);
  }

  public List<Option> getCategories() {
    return choices.categories();
  }

  public List<Option> getModes() {
    return choices.modes();
  }

  public @Nullable CaseItem getItem() {
    return item;
  }

  public HoursForm getHours() {
    return hours;
  }

  public long getId() {
    return id;
  }

  public void setId(long id) {
    this.id = id;
  }

  public int getYear() {
    return year;
  }

  public void setYear(int year) {
    this.year = year;
  }

  public String getNumber() {
    return number;
  }

  public void setNumber(String number) {
    this.number = number;
  }

  public @Nullable LocalDate getIssuedOn() {
    return issuedOn;
  }

  public void setIssuedOn(@Nullable LocalDate issuedOn) {
    this.issuedOn = issuedOn;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }

  public String getWords() {
    return words;
  }

  public void setWords(String words) {
    this.words = words;
  }
}
