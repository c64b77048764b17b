package tw.proteacher.web.certificates;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tw.proteacher.certification.bulk.BulkState;
import tw.proteacher.certification.bulk.BulkView;
import tw.proteacher.certification.bulk.EnterBulk;
import tw.proteacher.certification.bulk.ReadBulk;
import tw.proteacher.certification.bulk.ReadBulk.Looked;
import tw.proteacher.web.shell.Redirects;

/**
 * centre/certificates/bulk-check.xhtml: what was found in a sheet; confirming it; how far it is.
 */
@Named
@ViewScoped
public class CertificatesBulkCheckPage implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final int FIRST_ROWS = 10;
  private static final int ERRORS_SHOWN = 200;

  @Inject private ReadBulk readBulk;
  @Inject private EnterBulk enterBulk;
  @Inject private BulkRunner runner;

  private long id;
  private String reason = "";
  private @Nullable Looked looked;

  public void load() {
    looked = readBulk.look(id, FIRST_ROWS, ERRORS_SHOWN);
  }

  /** The second word: now it is entered. */
  public String confirm() {
    enterBulk.confirm(id, reason);
    runner.start(id);
    return Redirects.to("/centre/certificates/bulk-check", "id", id);
  }

  /** After a server stopped in the middle. */
  public String goOn() {
    runner.start(id);
    return Redirects.to("/centre/certificates/bulk-check", "id", id);
  }

  public Looked getLooked() {
    return Objects.requireNonNull(looked);
  }

  private BulkView batch() {
    return getLooked().batch();
  }

  public boolean isConfirmable() {
    return batch().state() == BulkState.CHECKED && batch().fresh() > 0;
  }

  public boolean isRunning() {
    return batch().state() == BulkState.RUNNING;
  }

  /** Whether it stands still on this server; another one may be at it, which does no harm. */
  public boolean isStopped() {
    return isRunning() && !runner.isRunning(id);
  }

  public boolean isDone() {
    return batch().state() == BulkState.DONE;
  }

  /** How many rows there were to enter, those entered by now included. */
  public int getWanted() {
    return batch().fresh() + batch().taken();
  }

  public long getId() {
    return id;
  }

  public void setId(long id) {
    this.id = id;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(@Nullable String reason) {
    this.reason = Objects.requireNonNullElse(reason, "");
  }
}
