package tw.proteacher.persistence.notices;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import tw.proteacher.shared.RuleViolation;

/**
 * A PDF that can only be looked at: whole, unlocked, of a sensible length, and without anything
 * that acts, carries files or calls out. Names in a file can be written in many ways, so the parsed
 * objects are walked, not the bytes searched.
 */
final class PdfInspection {
  private static final byte[] END = "%%EOF".getBytes(StandardCharsets.US_ASCII);
  private static final int TAIL = 1024;

  private PdfInspection() {}

  static void inspect(byte[] content, FileRule rule) {
    if (!endsProperly(content)) {
      throw new RuleViolation("notices.file.truncated");
    }
    try (PDDocument document = new WaryPdfParser(content).parse()) {
      if (document.isEncrypted()) {
        throw new RuleViolation("notices.file.pdf_encrypted");
      }
      PdfWalk.refuseActions(document.getDocument());
      int pages = document.getNumberOfPages();
      if (pages == 0) {
        throw new RuleViolation("notices.file.unreadable");
      }
      if (pages > rule.maxPages()) {
        throw new RuleViolation("notices.file.too_many_pages", pages, rule.maxPages());
      }
    } catch (InvalidPasswordException locked) {
      throw new RuleViolation("notices.file.pdf_encrypted");
    } catch (RuleViolation refused) {
      throw refused;
    } catch (IOException | RuntimeException | StackOverflowError unreadable) {
      // Whatever the parser stumbles over, deeply nested objects among it: no honest file.
      throw new RuleViolation("notices.file.unreadable");
    }
  }

  private static boolean endsProperly(byte[] content) {
    int from = Math.max(0, content.length - TAIL);
    for (int at = content.length - END.length; at >= from; at--) {
      if (Arrays.equals(content, at, at + END.length, END, 0, END.length)) {
        return true;
      }
    }
    return false;
  }
}
