package tw.proteacher.web.review;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tw.proteacher.certification.review.CentreReview;
import tw.proteacher.certification.review.ClearFlag;
import tw.proteacher.certification.review.ReviewQueries.FlagRow;
import tw.proteacher.web.shell.Feedback;
import tw.proteacher.web.shell.Option;
import tw.proteacher.web.shell.Redirects;
import tw.proteacher.web.shell.Texts;

/** centre/review/flags.xhtml: what changed under cases and certificates. */
@Named
@ViewScoped
public class CentreReviewFlagsPage implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject private CentreReview review;
  @Inject private ClearFlag clearFlag;
  @Inject private Feedback feedback;
  @Inject private Texts texts;

  private List<FlagRow> flags = List.of();
  private String flag = "";
  private String remark = "";

  public void load() {
    flags = review.flags();
  }

  public String clear() {
    clearFlag.clear(Long.parseLong(flag), remark);
    feedback.flash("flag.done");
    return Redirects.to("/centre/review/flags");
  }

  /** The open ones, to choose from. */
  public List<Option> getChoices() {
    return flags.stream()
        .map(
            row ->
                new Option(
                    Long.toString(row.id()),
                    texts.of("flag.choice", row.number(), row.name(), sentence(row))))
        .toList();
  }

  public String sentence(FlagRow row) {
    return texts.say(row.code(), row.facts().toArray());
  }

  public List<FlagRow> getFlags() {
    return flags;
  }

  public String getFlag() {
    return flag;
  }

  public void setFlag(@Nullable String flag) {
    this.flag = flag == null ? "" : flag;
  }

  public String getRemark() {
    return remark;
  }

  public void setRemark(String remark) {
    this.remark = remark;
  }
}
