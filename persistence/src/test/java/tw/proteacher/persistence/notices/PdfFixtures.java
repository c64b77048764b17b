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
    return text.toString().getBytes(StandardCharsets.ISO_8859_1);
  }

  /** A cross-reference stream that unpacks to a gigabyte. */
  static byte[] bomb() {
    Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION);
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    byte[] zeros = new byte[1 << 20];
    byte[] buffer = new byte[1 << 16];
    for (int i = 0; i < 1024; i++) {
      deflater.setInput(zeros);
      while (!deflater.needsInput()) {
        packed.write(buffer, 0, deflater.deflate(buffer));
      }
    }
    deflater.finish();
    while (!deflater.finished()) {
      packed.write(buffer, 0, deflater.deflate(buffer));
    }
    deflater.end();
    String before =
        "%PDF-1.5\n1 0 obj\n<< /Type /XRef /Filter /FlateDecode /W [1 2 1] /Size 9 /Length "
            + packed.size()
            + " >>\nstream\n";
    String after = "\nendstream\nendobj\nstartxref\n9\n%%EOF\n";
    return joined(
        before.getBytes(StandardCharsets.ISO_8859_1),
        packed.toByteArray(),
        after.getBytes(StandardCharsets.ISO_8859_1));
  }

  /** An honest PDF of exactly this length: padded behind its pages with a comment. */
  static byte[] ofLength(int length) {
    byte[] pdf = pages(1);
    byte[] end = "\n%%EOF\n".getBytes(StandardCharsets.ISO_8859_1);
    byte[] padding = new byte[length - pdf.length - end.length];
    Arrays.fill(padding, (byte) ' ');
    return joined(pdf, padding, end);
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
