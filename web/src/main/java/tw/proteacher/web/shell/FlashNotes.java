package tw.proteacher.web.shell;

import jakarta.enterprise.context.SessionScoped;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/** Sentences for the next page of this session. */
@SessionScoped
public class FlashNotes implements Serializable {
  private static final long serialVersionUID = 1L;

  private final ArrayList<String> notes = new ArrayList<>();

  public void add(String note) {
    notes.add(note);
  }

  /** Takes what waits; the second call finds nothing. */
  public List<String> take() {
    List<String> taken = List.copyOf(notes);
    notes.clear();
    return taken;
  }
}
