package tw.proteacher.web.shell;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * 找回編輯中的內容: a form that says in a hidden field {@code …_id} what it edits is opened anew with what
 * was typed. Nothing is stored: the version goes along, so that a newer one is noticed when the
 * person saves.
 */
@ApplicationScoped
public class PostRescue implements ExpiredPost {
  private static final Pattern EDITED = Pattern.compile("[a-z_]+:[a-z]+_id");
  private static final Pattern NUMBER = Pattern.compile("\\d{1,18}");

  /** Longer than any of these pages takes. */
  private static final int LONGEST = 100_000;

  @Inject private UnsentPost unsent;
  @Inject private FlashNotes notes;
  @Inject private Texts texts;

  @Override
  public Optional<String> keep(Map<String, String[]> posted) {
    int length = posted.values().stream().flatMap(Arrays::stream).mapToInt(String::length).sum();
    return length > LONGEST ? Optional.empty() : edited(posted).map(id -> kept(id, posted));
  }

  private static Optional<String> edited(Map<String, String[]> posted) {
    return posted.entrySet().stream()
        .filter(field -> EDITED.matcher(field.getKey()).matches())
        .map(field -> String.join(" ", field.getValue()))
        .filter(id -> NUMBER.matcher(id).matches())
        .findFirst();
  }

  private String kept(String id, Map<String, String[]> posted) {
    String page = FacesContext.getCurrentInstance().getExternalContext().getRequestServletPath();
    String address = Long.parseLong(id) == 0 ? page : page + "?id=" + id;
    unsent.keep(address, posted);
    notes.add(texts.get("post.rescued"));
    return address;
  }
}
