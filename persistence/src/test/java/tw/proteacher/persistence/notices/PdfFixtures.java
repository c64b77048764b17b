package tw.proteacher.persistence.notices;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.Deflater;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;

/** Honest and hostile PDFs. */
final class PdfFixtures {
  private PdfFixtures() {}

  /** Something done to a document before it is saved. */
  interface Touch {
    void to(PDDocument document) throws IOException;
  }

  static byte[] pages(int pages) {
    return document(
        document -> {
          for (int i = 1; i < pages; i++) {
            document.addPage(new PDPage());
          }
        });
  }

  static byte[] document(Touch touch) {
    try (PDDocument document = new PDDocument();
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      document.addPage(new PDPage());
      touch.to(document);
      document.save(out);
      return out.toByteArray();
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  static byte[] encrypted(String userPassword) {
    return document(
        document ->
            document.protect(
                new StandardProtectionPolicy("owner", userPassword, new AccessPermission())));
  }

  /** A catalog entry that is an action of this kind. */
  static byte[] catalogAction(String key, String kind) {
    return document(
        document -> document.getDocumentCatalog().getCOSObject().setItem(key, action(kind)));
  }

  /** A PDF that says where to open it, as LibreOffice writes it: a page and how to show it. */
  static byte[] openingAt(COSBase place) {
    COSArray destination = new COSArray();
    destination.add(place);
    destination.add(COSName.getPDFName("XYZ"));
    return document(
        document ->
            document.getDocumentCatalog().getCOSObject().setItem(COSName.OPEN_ACTION, destination));
  }

  static COSBase pageOne() {
    return new PDPage().getCOSObject();
  }

  static COSBase script() {
    return action("JavaScript");
  }

  /** An action on an annotation of the page, several objects down. */
  static byte[] buriedAction(String kind) {
    return document(
        document -> {
          COSDictionary deep = new COSDictionary();
          deep.setItem("Inner", action(kind));
          document.getPage(0).getCOSObject().setItem("PieceInfo", deep);
        });
  }

  static byte[] catalogEntry(String key) {
    return document(
        document -> {
          COSDictionary entry = new COSDictionary();
          entry.setItem("Something", COSName.A);
          document.getDocumentCatalog().getCOSObject().setItem(key, entry);
        });
  }

  /** Written by hand, so that names can be disguised and objects left without a reference. */
  static byte[] raw(String extraObject) {
    String head = "%PDF-1.4\n";
    String[] objects = {
      "1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\n",
      "2 0 obj\n<< /Type /Pages /Kids [3 0 R] /Count 1 >>\nendobj\n",
      "3 0 obj\n<< /Type /Page /Parent 2 0 R /MediaBox [0 0 200 200] >>\nendobj\n",
      "4 0 obj\n" + extraObject + "\nendobj\n"
    };
    StringBuilder text = new StringBuilder(head);
    StringBuilder table = new StringBuilder("xref\n0 5\n0000000000 65535 f \n");
    for (String object : objects) {
      table.append(
          "%010d 00000 n %n".formatted(text.length()).replace(System.lineSeparator(), "\n"));
      text.append(object);
    }
    int start = text.length();
    text.append(table)
        .append("trailer\n<< /Size 5 /Root 1 0 R >>\nstartxref\n")
        .append(start)
        .append("\n%%EOF\n");
    return ascii(text.toString());
  }

  /** A cross-reference stream that unpacks to far too much. */
  static byte[] bomb() {
    byte[] packed = growing("");
    return joined(
        ascii(
            "%PDF-1.5\n1 0 obj\n<< /Type /XRef /Filter /FlateDecode /W [1 2 1] /Size 9 /Length "
                + packed.length
                + " >>\nstream\n"),
        packed,
        ascii("\nendstream\nendobj\nstartxref\n9\n%%EOF\n"));
  }

  /** Deflated: what is given, then blanks, again and again; a thousandth of what it unpacks to. */
  static byte[] growing(String text) {
    return deflated(ascii(text + " ".repeat((1 << 20) - text.length())), 32);
  }

  /** Deflated: the same again and again. */
  static byte[] deflated(byte[] text, int times) {
    Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION);
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    byte[] buffer = new byte[1 << 16];
    for (int i = 0; i < times; i++) {
      deflater.setInput(text);
      while (!deflater.needsInput()) {
        packed.write(buffer, 0, deflater.deflate(buffer));
      }
    }
    deflater.finish();
    while (!deflater.finished()) {
      packed.write(buffer, 0, deflater.deflate(buffer));
    }
    deflater.end();
    return packed.toByteArray();
  }

  /** Objects 1 to 3 of a page, as a stream of objects holds them. */
  static final String PAGE_OBJECTS =
      "1 0 2 34 3 76 << /Type /Catalog /Pages 2 0 R >> "
          + "<< /Type /Pages /Kids [3 0 R] /Count 1 >> "
          + "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 9 9] >> ";

  /**
   * A PDF whose page stands in a stream of objects.
   *
   * @param dictionary what the stream says about itself, without its length
   * @param references what the references say about themselves, without their length
   * @param start where the file says its references are, 0 for where they are
   */
  static byte[] inObjectStream(String dictionary, byte[] packed, String references, int start) {
    byte[] head = ascii("%PDF-1.5\n");
    byte[] holder =
        joined(
            ascii("4 0 obj\n<< " + dictionary + " /Length " + packed.length + " >>\nstream\n"),
            packed,
            ascii("\nendstream\nendobj\n"));
    int table = head.length + holder.length;
    byte[] rows = {
      0, 0, 0, 0, 0, 0,
      2, 0, 0, 0, 4, 0,
      2, 0, 0, 0, 4, 1,
      2, 0, 0, 0, 4, 2,
      1, 0, 0, 0, (byte) head.length, 0,
      1, (byte) (table >> 24), (byte) (table >> 16), (byte) (table >> 8), (byte) table, 0
    };
    return joined(
        head,
        holder,
        ascii(
            "5 0 obj\n<< /Size 6 /Root 1 0 R /W [1 4 1] "
                + references
                + " /Length 36 >>\nstream\n"),
        rows,
        ascii("\nendstream\nendobj\nstartxref\n" + (start == 0 ? table : start) + "\n%%EOF\n"));
  }

  /** An honest PDF of exactly this length: padded behind its pages with a comment. */
  static byte[] ofLength(int length) {
    byte[] pdf = pages(1);
    byte[] end = ascii("\n%%EOF\n");
    byte[] padding = new byte[length - pdf.length - end.length];
    Arrays.fill(padding, (byte) ' ');
    return joined(pdf, padding, end);
  }

  static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.ISO_8859_1);
  }

  static byte[] joined(byte[]... parts) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    for (byte[] part : parts) {
      out.writeBytes(part);
    }
    return out.toByteArray();
  }

  private static COSDictionary action(String kind) {
    COSDictionary action = new COSDictionary();
    action.setItem(COSName.S, COSName.getPDFName(kind));
    action.setItem("F", new COSString("app.alert(1)"));
    return action;
  }
}
