package tw.proteacher.web.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import tw.proteacher.casework.Decision;
import tw.proteacher.casework.FieldComment;
import tw.proteacher.casework.FormField;
import tw.proteacher.casework.PartComment;
import tw.proteacher.casework.Rating;
import tw.proteacher.casework.Sheet;
import tw.proteacher.certification.review.CaseFile;
import tw.proteacher.certification.review.CaseFile.Proof;
import tw.proteacher.certification.review.ReviewBox;
import tw.proteacher.web.shell.Option;
import tw.proteacher.web.shell.Texts;

/** What reviewers and centres choose from. */
@ApplicationScoped
public class ReviewChoices {
  @Inject private Texts texts;

  public List<Option> ratings() {
    return Arrays.stream(Rating.values())
        .map(rating -> new Option(rating.name(), texts.get("verdict.rating." + rating)))
        .toList();
  }

  /** The decisions of a stage; without a second one none leads there. */
  public List<Option> decisions(boolean lastStage) {
    return Arrays.stream(Decision.values())
        .filter(decision -> decision != Decision.REVISE || !lastStage)
        .map(decision -> new Option(decision.name(), texts.get("verdict.decision." + decision)))
        .toList();
  }

  /** Every place of a case that can be commented on. */
  public List<Option> places(CaseFile file) {
    List<Option> places = new ArrayList<>();
    for (Sheet sheet : file.sheets()) {
      addSheet(places, sheet, sheet.template().title());
    }
    for (Proof proof : file.proofs()) {
      String item = proof(proof);
      for (Sheet sheet : proof.sheets()) {
        addSheet(places, sheet, item + " " + sheet.template().title());
      }
      places.add(
          new Option(Place.evidence(proof.id()).key(), texts.of("review.place.evidence", item)));
    }
    return places;
  }

  /** What a comment is about; empty where it does not say so. */
  static String label(List<Option> places, PartComment comment) {
    return PostedJudgement.isPlaceless(comment) ? "" : label(places, Place.of(comment));
  }

  /** What the places call this one; empty where it is none of them. */
  static String label(List<Option> places, Place place) {
    return places.stream()
        .filter(option -> option.value().equals(place.key()))
        .map(Option::label)
        .findFirst()
        .orElse("");
  }

  private void addSheet(List<Option> places, Sheet sheet, String title) {
    places.add(new Option(Place.sheet(sheet.id(), "").key(), title));
    for (FormField field : sheet.template().fields()) {
      places.add(
          new Option(
              Place.sheet(sheet.id(), field.key()).key(),
              texts.of("review.place.field", title, field.label())));
    }
  }

  /** What people call one piece of evidence. */
  public String proof(Proof proof) {
    return texts.of("review.proof", proof.item(), proof.position());
  }

  /** The comments on one sheet, as the sheet shows them at its fields. */
  static List<FieldComment> at(Sheet sheet, List<PartComment> comments, String by) {
    return comments.stream()
        .filter(comment -> comment.part().kind().equals(PartComment.SHEET))
        .filter(comment -> comment.part().id() == sheet.id())
        .map(comment -> new FieldComment(comment.field(), comment.text(), by))
        .toList();
  }

  /** How urgent it is that a case stands where it stands. */
  static String tone(ReviewBox box, boolean late) {
    return switch (box) {
      case TO_ASSIGN, CENTRE_DECIDES, APPEALED -> "warn";
      case DECIDED, ANNOUNCED -> "ok";
      case WAITING -> late ? "bad" : "info";
      case RETURNED, CORRECTING -> "idle";
    };
  }
}
