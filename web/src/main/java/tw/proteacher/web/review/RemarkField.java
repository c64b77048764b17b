package tw.proteacher.web.review;

import java.io.Serializable;

/** A comment while it is typed. */
public class RemarkField implements Serializable {
  private static final long serialVersionUID = 1L;

  private final Place place;
  private final String label;
  private String text;

  RemarkField(Place place, String label, String text) {
    this.place = place;
    this.label = label;
    this.text = text;
  }

  Place place() {
    return place;
  }

  public String getKey() {
    return place.key();
  }

  public String getLabel() {
    return label;
  }

  public String getText() {
    return text;
  }

  public void setText(String text) {
    this.text = text;
  }
}
