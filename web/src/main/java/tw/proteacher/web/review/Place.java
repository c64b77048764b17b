package tw.proteacher.web.review;

import java.io.Serializable;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tw.proteacher.casework.CaseRef;
import tw.proteacher.casework.PartComment;
import tw.proteacher.certification.review.CaseFile;
import tw.proteacher.certification.review.ReviewRecords.Wish;

/**
 * A place of a case as a page names it: {@code sheet:5:held_on} or {@code evidence:7:}.
 *
 * @param field empty for the part as a whole
 */
record Place(boolean onSheet, long id, String field) implements Serializable {
  private static final Pattern KEY = Pattern.compile("(sheet|evidence):(\\d{1,18}):(\\w{0,60})");

  static Place sheet(long id, String field) {
    return new Place(true, id, field);
  }

  static Place evidence(long id) {
    return new Place(false, id, "");
  }

  static Place of(PartComment comment) {
    return new Place(
        comment.part().kind().equals(PartComment.SHEET), comment.part().id(), comment.field());
  }

  /** Reads what a page sent; anything else is absent. */
  static Optional<Place> parse(String key) {
    Matcher matcher = KEY.matcher(key);
    return matcher.matches()
        ? Optional.of(
            new Place(
                matcher.group(1).equals("sheet"),
                Long.parseLong(matcher.group(2)),
                matcher.group(3)))
        : Optional.empty();
  }

  String key() {
    return (onSheet ? "sheet:" : "evidence:") + id + ":" + field;
  }

  PartComment comment(String text) {
    return new PartComment(
        new CaseRef(onSheet ? PartComment.SHEET : CaseFile.EVIDENCE, id), field, text);
  }

  Wish wish(String text) {
    return new Wish(onSheet ? null : id, onSheet ? id : null, field, text.strip());
  }
}
