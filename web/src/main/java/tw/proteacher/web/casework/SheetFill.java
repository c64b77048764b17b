package tw.proteacher.web.casework;

import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tw.proteacher.casework.Answers;
import tw.proteacher.casework.FormSection;
import tw.proteacher.casework.Sheet;
import tw.proteacher.casework.application.FilledSheet;
import tw.proteacher.shared.Finding;

/** 填寫中的表單: a sheet on a page, with what is typed into it and what is wrong with that. */
public class SheetFill implements Serializable {
  private static final long serialVersionUID = 1L;

  private final String page;
  private final @Nullable Finding closed;
  private final Map<String, String> errors = new HashMap<>();
  private Sheet sheet;
  private Answers typed;
  private int revision;

  SheetFill(FilledSheet filled) {
    sheet = filled.sheet();
    closed = filled.closed();
    page = filled.page();
    typed = sheet.answers();
    revision = sheet.revision();
  }

  public Sheet getSheet() {
    return sheet;
  }

  /** Why nothing may be changed, or null. */
  public @Nullable Finding getClosed() {
    return closed;
  }

  /** Where the owner goes back to, or empty. */
  public String getPage() {
    return page;
  }

  /** One section of the form, or all of them where the key is empty. */
  public List<FormSection> sections(String key) {
    return sheet.template().sections().stream()
        .filter(section -> key.isEmpty() || section.key().equals(key))
        .toList();
  }

  Answers typed() {
    return typed;
  }

  int revision() {
    return revision;
  }

  String error(String path) {
    return errors.getOrDefault(path, "");
  }

  void type(Answers answers, int from) {
    typed = answers;
    revision = from;
    errors.clear();
  }

  void kept(Sheet saved) {
    sheet = saved;
    typed = saved.answers();
    revision = saved.revision();
  }

  /** What is typed stays; the next save knowingly replaces what somebody else kept. */
  void overtaken(Sheet newer) {
    sheet = newer;
    revision = newer.revision();
  }

  void wrong(String path, String sentence) {
    errors.merge(path, sentence, (first, second) -> first + " " + second);
  }
}
