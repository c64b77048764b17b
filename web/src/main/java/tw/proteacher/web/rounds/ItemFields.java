package tw.proteacher.web.rounds;

import java.io.Serializable;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tw.proteacher.certification.Tier;
import tw.proteacher.certification.round.AttachmentRule;
import tw.proteacher.certification.round.PartnerKind;
import tw.proteacher.certification.round.RoundItem;

/** 實踐事項表單: one item while somebody types in it. */
public class ItemFields implements Serializable {
  private static final long serialVersionUID = 1L;

  private String code = "";
  private String label = "";
  private String hint = "";
  private @Nullable Integer minimum = 1;
  private String[] forms = new String[0];
  private String attachment = AttachmentRule.NONE.name();
  private String partner = PartnerKind.NONE.name();
  private @Nullable Integer weeks;
  private String route = "";

  ItemFields() {}

  ItemFields(RoundItem item) {
    code = item.code();
    label = item.label();
    hint = item.hint();
    minimum = item.minimum();
    forms = item.forms().toArray(String[]::new);
    attachment = item.attachment().name();
    partner = item.partner().name();
    weeks = item.weeks();
    Integer way = item.route();
    route = way == null ? "" : way.toString();
  }

  RoundItem item(Tier tier) {
    return new RoundItem(
        tier,
        0,
        code.strip().toUpperCase(Locale.ROOT),
        label.strip(),
        hint.strip(),
        minimum == null ? 0 : minimum,
        List.of(forms),
        AttachmentRule.valueOf(attachment),
        PartnerKind.valueOf(partner),
        weeks,
        route.isEmpty() ? null : Integer.valueOf(route));
  }

  public String getCode() {
    return code;
  }

  public void setCode(@Nullable String code) {
    this.code = code == null ? "" : code;
  }

  public String getLabel() {
    return label;
  }

  public void setLabel(@Nullable String label) {
    this.label = label == null ? "" : label;
  }

  public String getHint() {
    return hint;
  }

  public void setHint(@Nullable String hint) {
    this.hint = hint == null ? "" : hint;
  }

  public @Nullable Integer getMinimum() {
    return minimum;
  }

  public void setMinimum(@Nullable Integer minimum) {
    this.minimum = minimum;
  }

  public String[] getForms() {
    return forms;
  }

  public void setForms(String[] forms) {
    this.forms = forms;
  }

  public String getAttachment() {
    return attachment;
  }

  public void setAttachment(@Nullable String attachment) {
    this.attachment = attachment == null ? "" : attachment;
  }

  public String getPartner() {
    return partner;
  }

  public void setPartner(@Nullable String partner) {
    this.partner = partner == null ? "" : partner;
  }

  public @Nullable Integer getWeeks() {
    return weeks;
  }

  public void setWeeks(@Nullable Integer weeks) {
    this.weeks = weeks;
  }

  public String getRoute() {
    return route;
  }

  public void setRoute(@Nullable String route) {
    this.route = route == null ? "" : route;
  }
}
