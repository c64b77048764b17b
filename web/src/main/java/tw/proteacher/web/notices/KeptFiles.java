package tw.proteacher.web.notices;

import jakarta.servlet.http.Part;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tw.proteacher.notices.StoredFileCard;
import tw.proteacher.notices.StoredFileId;
import tw.proteacher.notices.Upload;
import tw.proteacher.web.shell.Option;

/** The files of what a centre edits: those it has, which of them stay, and one that comes. */
public class KeptFiles implements Serializable {
  private static final long serialVersionUID = 1L;

  private final ArrayList<StoredFileCard> files = new ArrayList<>();
  private String[] staying = {};
  private transient @Nullable Part added;

  /** All of them stay until somebody says otherwise. */
  void begin(List<StoredFileCard> kept) {
    files.addAll(kept);
    staying = kept.stream().map(file -> file.id().toString()).toArray(String[]::new);
  }

  /** Somebody else changed them meanwhile: what came stays, what he took out is gone. */
  void changed(List<StoredFileCard> now) {
    List<String> known = files.stream().map(file -> file.id().toString()).toList();
    staying =
        now.stream()
            .map(file -> file.id().toString())
            .filter(id -> !known.contains(id) || List.of(staying).contains(id))
            .toArray(String[]::new);
    files.clear();
    files.addAll(now);
  }

  List<StoredFileId> stayingIds() {
    return Arrays.stream(staying).flatMap(file -> StoredFileId.parse(file).stream()).toList();
  }

  List<Upload> uploads() {
    return Uploads.of(added);
  }

  public List<Option> getChoices() {
    return files.stream().map(file -> new Option(file.id().toString(), file.name())).toList();
  }

  public String[] getStaying() {
    return staying.clone();
  }

  public void setStaying(String[] staying) {
    this.staying = staying.clone();
  }

  public @Nullable Part getAdded() {
    return added;
  }

  public void setAdded(@Nullable Part added) {
    this.added = added;
  }
}
