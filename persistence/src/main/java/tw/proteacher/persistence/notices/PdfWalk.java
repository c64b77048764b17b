package tw.proteacher.persistence.notices;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSObjectKey;
import org.jspecify.annotations.Nullable;
import tw.proteacher.shared.RuleViolation;

/**
 * Walks every object of a PDF, the ones nothing refers to included (another reader may find a way
 * to them), and refuses at the first that acts. Bounded in objects and in time.
 */
final class PdfWalk {
  private static final Set<String> ACTING_KEYS =
      Set.of(
          "JS",
          "JavaScript",
          "OpenAction",
          "AA",
          "Launch",
          "EmbeddedFile",
          "EmbeddedFiles",
          "EF",
          "XFA",
          "RichMedia",
          "RichMediaContent",
          "RichMediaSettings",
          "GoToR",
          "GoToE",
          "SubmitForm",
          "ImportData");
  private static final Set<String> ACTING_KINDS =
      Set.of(
          "JavaScript",
          "Launch",
          "EmbeddedFile",
          "FileAttachment",
          "RichMedia",
          "Rendition",
          "Movie",
          "Sound",
          "Screen",
          "3D",
          "GoToR",
          "GoToE",
          "SubmitForm",
          "ImportData");
  private static final Set<COSName> KIND_KEYS = Set.of(COSName.S, COSName.TYPE, COSName.SUBTYPE);
  private static final int MOST_OBJECTS = 500_000;
  private static final Duration LONGEST = Duration.ofSeconds(5);

  private final Set<COSBase> seen = Collections.newSetFromMap(new IdentityHashMap<>());
  private final Deque<COSBase> open = new ArrayDeque<>();
  private final long deadline = System.nanoTime() + LONGEST.toNanos();

  private PdfWalk() {}

  static void refuseActions(COSDocument document) throws IOException {
    PdfWalk walk = new PdfWalk();
    walk.visit(document.getTrailer());
    for (COSObjectKey key : document.getXrefTable().keySet()) {
      walk.visit(document.getObjectFromPool(key));
    }
    walk.run();
  }

  private void run() {
    while (!open.isEmpty()) {
      if (System.nanoTime() > deadline) {
        throw new RuleViolation("notices.file.too_complicated");
      }
      COSBase base = open.pop();
      if (base instanceof COSObject reference) {
        visit(reference.getObject());
      } else if (base instanceof COSDictionary dictionary) {
        look(dictionary);
      } else if (base instanceof COSArray array) {
        array.forEach(this::visit);
      }
    }
  }

  private void look(COSDictionary dictionary) {
    for (Map.Entry<COSName, COSBase> entry : dictionary.entrySet()) {
      String key = entry.getKey().getName();
      if (ACTING_KEYS.contains(key) && !opensAtPage(key, dictionary)) {
        throw new RuleViolation("notices.file.pdf_active", key);
      }
      if (KIND_KEYS.contains(entry.getKey())) {
        refuseKind(dictionary.getDictionaryObject(entry.getKey()));
      }
      visit(entry.getValue());
    }
  }

  /**
   * LibreOffice, and what the government's ODF tools are made of, writes into every PDF the page to
   * open at. That is a place, no action; anything else under this name is refused.
   */
  private static boolean opensAtPage(String key, COSDictionary dictionary) {
    return key.equals("OpenAction")
        && dictionary.getDictionaryObject(COSName.OPEN_ACTION) instanceof COSArray;
  }

  private static void refuseKind(@Nullable COSBase kind) {
    if (kind instanceof COSName name && ACTING_KINDS.contains(name.getName())) {
      throw new RuleViolation("notices.file.pdf_active", name.getName());
    }
  }

  private void visit(@Nullable COSBase base) {
    if (base != null && seen.add(base)) {
      if (seen.size() > MOST_OBJECTS) {
        throw new RuleViolation("notices.file.too_complicated");
      }
      open.push(base);
    }
  }
}
