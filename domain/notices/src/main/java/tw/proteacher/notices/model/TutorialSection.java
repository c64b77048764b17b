package tw.proteacher.notices.model;

import jakarta.persistence.Embeddable;

/** 教學段落: a heading and plain text. */
@Embeddable
public class TutorialSection {
  private String heading;
  private String body;

  protected TutorialSection() {}

  public static TutorialSection of(String heading, String body) {
    TutorialSection section = new TutorialSection();
    section.heading = heading.strip();
    section.body = body.strip();
    return section;
  }

  public String heading() {
    return heading;
  }

  public String body() {
    return body;
  }
}
