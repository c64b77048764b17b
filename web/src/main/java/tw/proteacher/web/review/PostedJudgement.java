package tw.proteacher.web.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tw.proteacher.casework.CaseRef;
import tw.proteacher.casework.Decision;
import tw.proteacher.casework.Judgement;
import tw.proteacher.casework.PartComment;
import tw.proteacher.casework.Rating;

/**
 * Reads a half-made judgement as the page posts it while one goes on typing: fields in rows end in
 * {@code :<row>:rating} and {@code :<row>:said}, and hidden fields of the same row say of which
 * criterion and of which place.
 */
final class PostedJudgement {
  private static final String WHOLE = "certification.application";
  private static final Pattern ROW = Pattern.compile(".*:(\\d{1,3}):(rating|said)");

  private final Map<String, String[]> posted;

  private PostedJudgement(Map<String, String[]> posted) {
    this.posted = posted;
  }

  static Judgement read(Map<String, String[]> posted, long application) {
    return new PostedJudgement(posted).judgement(application);
  }

  /** A comment on a chosen place; on the case as such while none is chosen. */
  static PartComment comment(long application, String place, String text) {
    return Place.parse(place)
        .map(chosen -> chosen.comment(text))
        .orElseGet(() -> new PartComment(new CaseRef(WHOLE, application), "", text));
  }

  /** Whether a kept comment says not yet what it is about. */
  static boolean isPlaceless(PartComment comment) {
    return comment.part().kind().equals(WHOLE);
  }

  private Judgement judgement(long application) {
    Map<Integer, Rating> ratings = new TreeMap<>();
    List<PartComment> comments = new ArrayList<>();
    for (String name : posted.keySet()) {
      Matcher row = ROW.matcher(name);
      if (row.matches() && row.group(2).equals("rating")) {
        ratings.put(Integer.valueOf(one("criterion." + row.group(1))), Rating.valueOf(one(name)));
      } else if (row.matches()) {
        comments.add(comment(application, one("place." + row.group(1)), one(name)));
      }
    }
    comments.add(comment(application, ending(":new_place"), ending(":new_text")));
    return new Judgement(decision(), ending(":remark"), ratings, comments);
  }

  private @Nullable Decision decision() {
    String chosen = ending(":decision");
    return chosen.isEmpty() ? null : Decision.valueOf(chosen);
  }

  private String ending(String end) {
    return posted.keySet().stream()
        .filter(name -> name.endsWith(end))
        .findFirst()
        .map(this::one)
        .orElse("");
  }

  private String one(String name) {
    String[] values = posted.get(name);
    return values == null || values.length == 0 ? "" : values[0];
  }
}
