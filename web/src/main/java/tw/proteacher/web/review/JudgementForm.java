package tw.proteacher.web.review;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tw.proteacher.casework.Decision;
import tw.proteacher.casework.Judgement;
import tw.proteacher.casework.PartComment;
import tw.proteacher.casework.Rating;
import tw.proteacher.certification.round.RoundCriterion;
import tw.proteacher.web.shell.Option;

/** 審查表 while it is filled in. */
public class JudgementForm implements Serializable {
  private static final long serialVersionUID = 1L;

  private List<CriterionField> criteria = List.of();
  private List<RemarkField> comments = new ArrayList<>();
  private List<Option> places = List.of();
  private String decision = "";
  private String remark = "";
  private String newPlace = "";
  private String newText = "";

  void begin(Judgement judgement, List<RoundCriterion> standards, List<Option> commentable) {
    places = commentable;
    criteria =
        standards.stream()
            .map(
                one -> {
                  Rating rating = judgement.ratings().get(one.position());
                  return new CriterionField(one, rating == null ? "" : rating.name());
                })
            .toList();
    comments = new ArrayList<>();
    for (PartComment comment : judgement.comments()) {
      if (PostedJudgement.isPlaceless(comment)) {
        newText = comment.text();
      } else {
        Place place = Place.of(comment);
        comments.add(new RemarkField(place, ReviewChoices.label(places, place), comment.text()));
      }
    }
    Decision found = judgement.decision();
    decision = found == null ? "" : found.name();
    remark = judgement.remark();
  }

  /** What is typed; a comment that says not yet what it is about is kept with the case. */
  Judgement judgement(long application) {
    Map<Integer, Rating> ratings = new TreeMap<>();
    for (CriterionField field : criteria) {
      if (!field.getRating().isEmpty()) {
        ratings.put(field.getCriterion().position(), Rating.valueOf(field.getRating()));
      }
    }
    List<PartComment> said = new ArrayList<>();
    comments.forEach(field -> said.add(field.place().comment(field.getText())));
    said.add(PostedJudgement.comment(application, newPlace, newText));
    return new Judgement(chosen(), remark, ratings, said);
  }

  private @Nullable Decision chosen() {
    return decision.isEmpty() ? null : Decision.valueOf(decision);
  }

  public List<CriterionField> getCriteria() {
    return criteria;
  }

  public List<RemarkField> getComments() {
    return comments;
  }

  public List<Option> getPlaces() {
    return places;
  }

  public String getDecision() {
    return decision;
  }

  public void setDecision(@Nullable String decision) {
    this.decision = decision == null ? "" : decision;
  }

  public String getRemark() {
    return remark;
  }

  public void setRemark(String remark) {
    this.remark = remark;
  }

  public String getNewPlace() {
    return newPlace;
  }

  public void setNewPlace(@Nullable String newPlace) {
    this.newPlace = newPlace == null ? "" : newPlace;
  }

  public String getNewText() {
    return newText;
  }

  public void setNewText(String newText) {
    this.newText = newText;
  }
}
