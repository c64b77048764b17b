package tw.proteacher.web.training;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tw.proteacher.training.CourseCategory;
import tw.proteacher.training.CourseKind;
import tw.proteacher.training.kind.CourseKinds.Effect;
import tw.proteacher.training.kind.CourseKinds.KindRule;
import tw.proteacher.training.kind.EditCourseKinds;
import tw.proteacher.training.kind.KindRuleDraft;
import tw.proteacher.web.shell.Feedback;
import tw.proteacher.web.shell.Option;
import tw.proteacher.web.shell.Redirects;
import tw.proteacher.web.shell.Texts;

/** centre/course-kind.xhtml: a new rule of course kinds, or one that is changed or taken away. */
@Named
@ViewScoped
public class CentreCourseKindPage implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final String LIST = "/centre/course-kinds";

  @Inject private EditCourseKinds editCourseKinds;
  @Inject private Feedback feedback;
  @Inject private Texts texts;

  private long id;
  private long version;
  private @Nullable Integer order;
  private String category = "";
  private String pattern = "";
  private String kind = CourseKind.CORE.name();
  private String source = "";
  private @Nullable Effect effect;

  public void load() {
    if (id == 0) {
      order = editCourseKinds.place();
    } else {
      KindRule rule = editCourseKinds.show(id);
      version = rule.version();
      order = rule.says().sort();
      category = rule.says().category();
      pattern = rule.says().pattern();
      kind = rule.says().kind().name();
      source = rule.says().source();
    }
  }

  /** Shows on this page what the rule as typed would change. */
  public void preview() {
    effect = editCourseKinds.preview(id, draft());
  }

  public String save() {
    if (id == 0) {
      editCourseKinds.add(draft());
    } else {
      editCourseKinds.change(id, version, draft());
    }
    feedback.flash("kinds.saved");
    return Redirects.to(LIST);
  }

  public String remove() {
    editCourseKinds.remove(id, version);
    feedback.flash("kinds.removed");
    return Redirects.to(LIST);
  }

  private KindRuleDraft draft() {
    return new KindRuleDraft(
        Objects.requireNonNullElse(order, 0), category, pattern, CourseKind.valueOf(kind), source);
  }

  public List<Option> getCategories() {
    return Arrays.stream(CourseCategory.values())
        .map(one -> Option.of(one, texts.get("category." + one)))
        .toList();
  }

  public List<Option> getKinds() {
    return Arrays.stream(CourseKind.values())
        .map(one -> Option.of(one, texts.get("kind." + one)))
        .toList();
  }

  public @Nullable Effect getEffect() {
    return effect;
  }

  public boolean isNew() {
    return id == 0;
  }

  public long getId() {
    return id;
  }

  public void setId(long id) {
    this.id = id;
  }

  public @Nullable Integer getOrder() {
    return order;
  }

  public void setOrder(@Nullable Integer order) {
    this.order = order;
  }

  public String getCategory() {
    return category;
  }

  public void setCategory(@Nullable String category) {
    this.category = Objects.requireNonNullElse(category, "");
  }

  public String getPattern() {
    return pattern;
  }

  public void setPattern(String pattern) {
    this.pattern = pattern;
  }

  public String getKind() {
    return kind;
  }

  public void setKind(String kind) {
    this.kind = kind;
  }

  public String getSource() {
    return source;
  }

  public void setSource(String source) {
    this.source = source;
  }
}
