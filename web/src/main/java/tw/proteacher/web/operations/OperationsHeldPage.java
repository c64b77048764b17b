package tw.proteacher.web.operations;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tw.proteacher.intake.runs.DecideHeldFile;
import tw.proteacher.intake.runs.HeldFile;
import tw.proteacher.intake.runs.RunQueries;
import tw.proteacher.shared.NotFound;
import tw.proteacher.web.shell.Feedback;
import tw.proteacher.web.shell.Redirects;

/**
 * operations/held.xhtml and operations/decide.xhtml; remembers the file while its form is mended.
 */
@Named
@ViewScoped
public class OperationsHeldPage implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject private RunQueries queries;
  @Inject private DecideHeldFile decide;
  @Inject private Feedback feedback;

  private @Nullable Long id;
  private String reason = "";
  private @Nullable List<HeldFile> files;

  public void load() {
    getFile();
  }

  public List<HeldFile> getFiles() {
    if (files == null) {
      files = queries.held();
    }
    return files;
  }

  /** The file to decide about; one that is no longer held is not found. */
  public HeldFile getFile() {
    return getFiles().stream()
        .filter(file -> Long.valueOf(file.id()).equals(id))
        .findFirst()
        .orElseThrow(() -> new NotFound("held file", String.valueOf(id)));
  }

  public String release() {
    HeldFile file = getFile();
    decide.release(file.run(), file.file(), reason);
    feedback.flash("operations.held.released", file.file());
    return Redirects.to("/operations/run", "id", file.run());
  }

  public String refuse() {
    HeldFile file = getFile();
    decide.refuse(file.run(), file.file(), reason);
    feedback.flash("operations.held.refused", file.file());
    return Redirects.to("/operations/run", "id", file.run());
  }

  public @Nullable Long getId() {
    return id;
  }

  public void setId(@Nullable Long id) {
    this.id = id;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }
}
