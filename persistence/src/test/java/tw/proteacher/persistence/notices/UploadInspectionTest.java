package tw.proteacher.persistence.notices;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tw.proteacher.notices.Upload;
import tw.proteacher.persistence.notices.UploadInspection.Inspected;
import tw.proteacher.shared.RuleViolation;

@DisplayName("上傳檢查: 限制 PDF、JPG、PNG，2 MB")
class UploadInspectionTest {
  private static final String OBJECTS = "/Type /ObjStm /N 3 /First 14 /Filter /FlateDecode";

  private static final int TWO_MEGABYTES = 2 * 1024 * 1024;
  private static final FileRule EVIDENCE =
      new FileRule(
          TWO_MEGABYTES, 50, 40_000_000, Set.of("application/pdf", "image/jpeg", "image/png"));
  private static final FileRule HANDOUT =
      new FileRule(
          TWO_MEGABYTES, 50, 40_000_000, Set.of("application/vnd.oasis.opendocument.text"));

  @Test
  void an_honest_pdf_is_taken() {
    Inspected taken = inspect("研習證明.pdf", PdfFixtures.pages(2));

    assertThat(taken.type()).isEqualTo(MediaType.PDF);
    assertThat(taken.name()).isEqualTo("研習證明.pdf");
  }

  @ParameterizedTest
  @CsvSource({"2097151, true", "2097152, true", "2097153, false"})
  void two_megabytes_are_taken_and_one_byte_more_is_not(int length, boolean taken) {
    byte[] content = PdfFixtures.ofLength(length);

    if (taken) {
      assertThat(inspect("a.pdf", content).content()).hasSize(length);
    } else {
      refused("notices.file.too_large", "a.pdf", content);
    }
  }

  @Test
  void a_stream_without_end_is_not_read_to_its_end() {
    InputStream endless =
        new InputStream() {
          @Override
          public int read() {
            return ' ';
          }
        };

    assertThatThrownBy(() -> UploadInspection.inspect(new Upload("a.pdf", endless), EVIDENCE))
        .hasMessage("notices.file.too_large");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "secret"})
  void an_encrypted_pdf_is_refused_whether_it_opens_or_not(String userPassword) {
    refused("notices.file.pdf_encrypted", "a.pdf", PdfFixtures.encrypted(userPassword));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"JavaScript", "Launch", "SubmitForm", "GoToR", "ImportData", "GoToE", "Rendition"})
  void an_action_is_refused_wherever_it_hides(String kind) {
    refused("notices.file.pdf_active", "a.pdf", PdfFixtures.catalogAction("Anything", kind));
    refused("notices.file.pdf_active", "a.pdf", PdfFixtures.buriedAction(kind));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"OpenAction", "AA", "EmbeddedFiles", "XFA", "RichMediaContent", "JS", "EF"})
  void an_acting_entry_is_refused(String key) {
    refused("notices.file.pdf_active", "a.pdf", PdfFixtures.catalogEntry(key));
  }

  @Test
  void the_page_a_pdf_opens_at_is_no_action_but_what_hides_behind_it_is_seen() {
    assertThat(inspect("a.pdf", PdfFixtures.openingAt(PdfFixtures.pageOne())).type())
        .isEqualTo(MediaType.PDF);
    refused("notices.file.pdf_active", "a.pdf", PdfFixtures.openingAt(PdfFixtures.script()));
  }

  @Test
  void a_disguised_name_and_an_object_nothing_refers_to_are_seen() {
    refused(
        "notices.file.pdf_active",
        "a.pdf",
        PdfFixtures.raw("<< /S /J#61vaScr#69pt /J#53 (app.alert(1)) >>"));
    refused("notices.file.pdf_active", "a.pdf", PdfFixtures.raw("[[[<< /S /Launch >>]]]"));
    assertThat(inspect("a.pdf", PdfFixtures.raw("<< /Nothing true >>")).type())
        .isEqualTo(MediaType.PDF);
  }

  @Test
  void a_word_in_the_text_of_a_pdf_is_no_action() {
    assertThat(inspect("a.pdf", PdfFixtures.raw("(How to remove /JavaScript)")).type())
        .isEqualTo(MediaType.PDF);
  }

  @Test
  void a_pdf_that_was_cut_off_or_is_none_is_refused() {
    byte[] whole = PdfFixtures.pages(1);

    refused("notices.file.truncated", "a.pdf", Arrays.copyOf(whole, whole.length / 2));
    refused("notices.file.unreadable", "a.pdf", ascii("%PDF-1.7\nnot at all\n%%EOF\n"));
    refused("notices.file.empty", "a.pdf", new byte[0]);
    refused("notices.file.type_not_taken", "a.pdf", ascii("\n%PDF-1.7 later\n%%EOF"));
    refused("notices.file.type_not_taken", "a.pdf", ascii("MZ this is a program"));
    refused("notices.file.type_not_taken", "a.pdf", ascii("<html><script>alert(1)</script>"));
  }

  @Test
  void a_pdf_that_unpacks_to_far_too_much_or_bites_its_tail_is_refused() {
    refused("notices.file.too_complicated", "a.pdf", PdfFixtures.bomb());
    refused(
        "notices.file.unreadable",
        "a.pdf",
        ascii("%PDF-1.4\nxref\n0 1\ntrailer\n<< /Prev 9 /Size 1 >>\nstartxref\n9\n%%EOF\n"));
    refused(
        "notices.file.unreadable",
        "a.pdf",
        ascii("%PDF-1.4\n1 0 obj\n" + "[".repeat(200_000) + "\nstartxref\n9\n%%EOF\n"));
  }

  @Test
  void a_page_that_stands_in_a_stream_of_objects_is_read() {
    byte[] packed = PdfFixtures.deflated(ascii(PdfFixtures.PAGE_OBJECTS), 1);

    assertThat(
            inspect("a.pdf", PdfFixtures.inObjectStream(OBJECTS, packed, "/Type /XRef", 0)).type())
        .isEqualTo(MediaType.PDF);
    assertThat(
            inspect("a.pdf", PdfFixtures.inObjectStream(OBJECTS, packed, "/Type /XRef", 7)).type())
        .isEqualTo(MediaType.PDF);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        OBJECTS,
        "/N 3 /First 14 /Filter /FlateDecode",
        "/N 3 /First 14 /Filter [/FlateDecode]",
        "/Type /ObjStm /N 3 /First 14 /Filter [/FlateDecode /FlateDecode]",
        "/Subtype /Image /N 3 /First 14 /Filter /Fl",
      })
  void a_stream_of_objects_that_unpacks_to_far_too_much_is_refused_whatever_it_calls_itself(
      String dictionary) {
    byte[] packed = PdfFixtures.growing(PdfFixtures.PAGE_OBJECTS);

    refused(
        "notices.file.too_complicated",
        "a.pdf",
        PdfFixtures.inObjectStream(dictionary, packed, "/Type /XRef", 0));
  }

  @Test
  void a_bomb_is_seen_behind_a_wrong_header_and_in_a_file_that_needs_repair() {
    byte[] packed = PdfFixtures.growing(PdfFixtures.PAGE_OBJECTS);
    byte[] disguised = packed.clone();
    disguised[0] = 0;

    for (byte[] bomb : List.of(packed, disguised)) {
      refused(
          "notices.file.too_complicated",
          "a.pdf",
          PdfFixtures.inObjectStream(OBJECTS, bomb, "/Type /XRef", 0));
      refused(
          "notices.file.too_complicated",
          "a.pdf",
          PdfFixtures.inObjectStream(OBJECTS, bomb, "/Type /XRef", 7));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"/Columns 500000000", "/Columns 2 /BitsPerComponent 1000000000"})
  void rows_too_long_for_the_memory_are_refused(String row) {
    byte[] packed = PdfFixtures.deflated(ascii(PdfFixtures.PAGE_OBJECTS), 1);

    refused(
        "notices.file.too_complicated",
        "a.pdf",
        PdfFixtures.inObjectStream(
            OBJECTS + " /DecodeParms << /Predictor 12 " + row + " >>", packed, "/Type /XRef", 0));
    refused(
        "notices.file.too_complicated",
        "a.pdf",
        PdfFixtures.inObjectStream(
            OBJECTS,
            packed,
            "/Type /XRef /Filter /FlateDecode /DecodeParms << /Predictor 12 " + row + " >>",
            0));
  }

  @Test
  void more_objects_than_pages_need_are_refused_before_they_fill_the_memory() {
    refused(
        "notices.file.too_complicated", "a.pdf", PdfFixtures.raw("[" + "[]".repeat(600_000) + "]"));
  }

  @Test
  void more_pages_than_allowed_are_refused() {
    refused("notices.file.too_many_pages", "a.pdf", PdfFixtures.pages(51));
  }

  @Test
  void the_name_must_say_what_the_content_is() {
    refused("notices.file.name_differs", "a.png", PdfFixtures.pages(1));
    refused("notices.file.name_differs", "a.pdf.exe", PdfFixtures.pages(1));
    refused("notices.file.name_differs", "pdf", PdfFixtures.pages(1));
  }

  @ParameterizedTest
  @CsvSource({
    "../../etc/證明.pdf, 證明.pdf",
    "C:\\Users\\a\\證明.PDF, 證明.PDF",
    "'x\r\nSet-Cookie: a.pdf', xSet-Cookie a.pdf",
    "\u202Efdp.exe.pdf, fdp.exe.pdf",
    "'\"quoted\".pdf', quoted.pdf",
    "..pdf.pdf, pdf.pdf"
  })
  void a_name_is_cleaned_before_it_is_kept(String given, String kept) {
    assertThat(inspect(given, PdfFixtures.pages(1)).name()).isEqualTo(kept);
  }

  @Test
  void pictures_are_taken_when_they_can_be_drawn() throws IOException {
    assertThat(inspect("a.png", picture("png", 40, 30)).type()).isEqualTo(MediaType.PNG);
    assertThat(inspect("a.JPG", picture("jpg", 3000, 2000)).type()).isEqualTo(MediaType.JPEG);
  }

  @Test
  void a_picture_that_was_cut_off_or_bombed_is_refused() throws IOException {
    byte[] png = picture("png", 400, 300);
    byte[] jpeg = picture("jpg", 400, 300);

    refused("notices.file.truncated", "a.png", Arrays.copyOf(png, png.length - 5));
    refused("notices.file.truncated", "a.jpg", Arrays.copyOf(jpeg, jpeg.length / 2));
    refused("notices.file.too_many_pixels", "a.png", claiming(png, 60_000, 60_000));
    refused("notices.file.unreadable", "a.png", claiming(png, 400, 0));
  }

  @Test
  void open_documents_are_taken_only_where_the_rule_says_so_and_without_macros()
      throws IOException {
    byte[] plain = odt("content.xml", "<office/>");
    byte[] macro = odt("Basic/Standard/Module1.xml", "Shell(\"calc\")");
    byte[] locked = odt("META-INF/other.xml", "", "<manifest:encryption-data/>");

    refused("notices.file.type_not_taken", "a.odt", plain);
    assertThat(UploadInspection.inspect(upload("a.odt", plain), HANDOUT).type())
        .isEqualTo(MediaType.ODT);
    assertThatThrownBy(() -> UploadInspection.inspect(upload("a.odt", macro), HANDOUT))
        .hasMessage("notices.file.macro");
    assertThatThrownBy(() -> UploadInspection.inspect(upload("a.odt", locked), HANDOUT))
        .hasMessage("notices.file.locked");
  }

  @Test
  void an_open_document_that_unpacks_to_far_too_much_is_refused() throws IOException {
    byte[] bomb = odt("content.xml", "0".repeat(210 * 1024 * 1024));

    assertThatThrownBy(() -> UploadInspection.inspect(upload("a.odt", bomb), HANDOUT))
        .hasMessage("notices.file.too_complicated");
  }

  private static Inspected inspect(String name, byte[] content) {
    return UploadInspection.inspect(upload(name, content), EVIDENCE);
  }

  private static void refused(String code, String name, byte[] content) {
    assertThatThrownBy(() -> inspect(name, content))
        .isInstanceOf(RuleViolation.class)
        .hasMessage(code);
  }

  private static Upload upload(String name, byte[] content) {
    return new Upload(name, new ByteArrayInputStream(content));
  }

  private static byte[] picture(String format, int width, int height) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), format, out);
    return out.toByteArray();
  }

  /** The same PNG with another size in its header, and the checksum that goes with it. */
  private static byte[] claiming(byte[] png, int width, int height) {
    byte[] claimed = png.clone();
    ByteBuffer header = ByteBuffer.wrap(claimed);
    header.putInt(16, width).putInt(20, height);
    CRC32 crc = new CRC32();
    crc.update(claimed, 12, 17);
    header.putInt(29, (int) crc.getValue());
    return claimed;
  }

  private static byte[] odt(String entry, String text) throws IOException {
    return odt(entry, text, "<manifest/>");
  }

  private static byte[] odt(String entry, String text, String manifest) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      byte[] type = ascii("application/vnd.oasis.opendocument.text");
      ZipEntry first = new ZipEntry("mimetype");
      first.setMethod(ZipEntry.STORED);
      first.setSize(type.length);
      CRC32 crc = new CRC32();
      crc.update(type);
      first.setCrc(crc.getValue());
      zip.putNextEntry(first);
      zip.write(type);
      zip.putNextEntry(new ZipEntry("META-INF/manifest.xml"));
      zip.write(ascii(manifest));
      zip.putNextEntry(new ZipEntry(entry));
      zip.write(ascii(text));
    }
    return out.toByteArray();
  }

  private static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }
}
