package tw.proteacher.persistence.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tw.proteacher.casework.CaseRef;
import tw.proteacher.casework.PrintedCopy;
import tw.proteacher.casework.StampedCopies;
import tw.proteacher.casework.StampedCopies.Standing;
import tw.proteacher.casework.StampedCopy;
import tw.proteacher.notices.FileKind;
import tw.proteacher.notices.FileOwner;
import tw.proteacher.notices.StoredFileId;
import tw.proteacher.notices.StoredFiles;
import tw.proteacher.notices.Upload;
import tw.proteacher.persistence.TestDatabase;
import tw.proteacher.persistence.jdbc.Db;
import tw.proteacher.persistence.notices.FileShelfForTests;
import tw.proteacher.shared.Access;
import tw.proteacher.shared.Caller;
import tw.proteacher.shared.CountyCode;
import tw.proteacher.shared.PersonId;
import tw.proteacher.shared.RuleViolation;
import tw.proteacher.shared.SchoolCode;
import tw.proteacher.shared.TaipeiClock;

@DisplayName("核章文件")
class StampedCopiesTest {
  private static final CaseRef LIST = new CaseRef("certification.school_list", 1);
  private static final CaseRef OTHER = new CaseRef("certification.school_list", 2);
  private static final Caller OFFICER = new Caller(new PersonId(1), "承辦人", List.of(), "127.0.0.1");

  private Db db;
  private StoredFiles files;
  private StampedCopies copies;

  @BeforeEach
  void office() {
    DataSource source = TestDatabase.fresh();
    db = new Db(source);
    db.update(
        """
        insert into directory.person (id, id_hash, id_key, id_cipher, id_mask, name)
        values (1, '\\x01', 'k', '\\x00', 'A12****789', '承辦人')\
        """);
    at("2025-05-10T01:00:00Z");
  }

  private void at(String moment) {
    Clock clock = Clock.fixed(Instant.parse(moment), TaipeiClock.TAIPEI);
    files = FileShelfForTests.on(db, clock);
    copies = new JdbcStampedCopies(db, files, clock);
  }

  private static <T> T officer(Supplier<T> work) {
    return Access.as(OFFICER, work);
  }

  private PrintedCopy print(String content) {
    return officer(() -> copies.print(LIST, content));
  }

  private StampedCopy attach(CaseRef about, byte[] pdf, @Nullable String typed) {
    return officer(
        () -> {
          StoredFileId file =
              files.store(
                  FileKind.EVIDENCE,
                  new Upload("stamped.pdf", new ByteArrayInputStream(pdf)),
                  FileOwner.school(new SchoolCode("114601"), new CountyCode("67000")));
          return copies.attach(about, file, typed);
        });
  }

  private String refusal(byte[] pdf, @Nullable String typed) {
    RuleViolation refused =
        catchThrowableOfType(RuleViolation.class, () -> attach(LIST, pdf, typed));
    assertThat(refused).isNotNull();
    return refused.findings().get(0).code();
  }

  /** A scanned page: the code as a picture, tilted, with a stamp on its corner. */
  private static byte[] scan(String mark, double tilt) {
    try (PDDocument document = new PDDocument()) {
      PDPage page = new PDPage(PDRectangle.A4);
      document.addPage(page);
      BufferedImage sheet = new BufferedImage(1240, 1754, BufferedImage.TYPE_INT_RGB);
      Graphics2D pen = sheet.createGraphics();
      pen.setColor(Color.WHITE);
      pen.fillRect(0, 0, 1240, 1754);
      pen.rotate(Math.toRadians(tilt), 620, 877);
      if (!mark.isEmpty()) {
        pen.drawImage(code(mark), 120, 1300, null);
        pen.setColor(new Color(200, 30, 30));
        pen.drawOval(90, 1270, 70, 70);
      }
      pen.dispose();
      try (PDPageContentStream content = new PDPageContentStream(document, page)) {
        content.drawImage(
            JPEGFactory.createFromImage(document, sheet, 0.8f),
            0,
            0,
            PDRectangle.A4.getWidth(),
            PDRectangle.A4.getHeight());
      }
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      document.save(bytes);
      return bytes.toByteArray();
    } catch (Exception failed) {
      throw new IllegalStateException(failed);
    }
  }

  private static BufferedImage code(String mark) throws Exception {
    BitMatrix dots =
        new QRCodeWriter()
            .encode(
                mark,
                BarcodeFormat.QR_CODE,
                190,
                190,
                Map.of(EncodeHintType.ERROR_CORRECTION, ErrorCorrectionLevel.Q));
    BufferedImage image = new BufferedImage(190, 190, BufferedImage.TYPE_INT_RGB);
    for (int x = 0; x < 190; x++) {
      for (int y = 0; y < 190; y++) {
        image.setRGB(x, y, dots.get(x, y) ? 0 : 0xFFFFFF);
      }
    }
    return image;
  }

  @Test
  void the_same_content_keeps_its_code_and_other_content_has_another() {
    PrintedCopy first = print("{\"people\":[1]}");
    at("2025-05-10T02:00:00Z");
    PrintedCopy again = print("{\"people\":[1]}");
    PrintedCopy changed = print("{\"people\":[1,2]}");

    assertThat(again.code()).isEqualTo(first.code());
    assertThat(changed.code()).isNotEqualTo(first.code()).matches("[2-9A-HJ-NP-Z]{10}");
    assertThat(copies.newest(LIST)).map(PrintedCopy::code).contains(changed.code());
    assertThat(copies.isPrinted(LIST, "{\"people\":[1,2]}")).isTrue();
    assertThat(copies.isPrinted(LIST, "{\"people\":[1]}")).isFalse();
    assertThat(copies.standing(LIST, "{\"people\":[1]}").same()).isFalse();
    assertThat(copies.standing(LIST, "{\"people\":[1,2]}").stamped()).isNull();
    assertThat(copies.standing(OTHER, "{}")).isEqualTo(new Standing(null, false, null));
  }

  @Test
  void the_code_is_read_from_a_tilted_scan_with_a_stamp_on_it() {
    PrintedCopy printed = print("{}");

    StampedCopy stamped = attach(LIST, scan(printed.mark(), 2), null);

    assertThat(stamped.readFromPaper()).isTrue();
    assertThat(copies.current(LIST)).map(StampedCopy::file).contains(stamped.file());
  }

  @Test
  void an_older_print_is_not_taken() {
    PrintedCopy older = print("{\"people\":[1]}");
    at("2025-05-10T02:00:00Z");
    print("{\"people\":[2]}");

    assertThat(refusal(scan(older.mark(), 0), null)).isEqualTo("casework.stamped.old_print");
    assertThat(copies.current(LIST)).isEmpty();
  }

  @Test
  void the_paper_of_another_case_is_not_taken_whatever_is_typed() {
    PrintedCopy mine = print("{}");
    PrintedCopy foreign = officer(() -> copies.print(OTHER, "{}"));

    assertThat(refusal(scan(foreign.mark(), 0), mine.code()))
        .isEqualTo("casework.stamped.other_paper");
  }

  @Test
  void where_nothing_can_be_read_the_code_is_asked_for() {
    PrintedCopy printed = print("{}");
    byte[] blank = scan("", 0);

    assertThat(refusal(blank, null)).isEqualTo("casework.stamped.code_unreadable");
    assertThat(refusal(blank, "ABCDE-FGHJK")).isEqualTo("casework.stamped.other_paper");
    StampedCopy stamped = attach(LIST, blank, " " + printed.spacedCode().toLowerCase() + " ");

    assertThat(stamped.readFromPaper()).isFalse();
  }

  @Test
  void without_a_print_there_is_nothing_to_bring_back() {
    assertThat(refusal(scan("", 0), null)).isEqualTo("casework.stamped.nothing_printed");
  }

  @Test
  void a_second_copy_of_the_same_print_takes_the_place_of_the_first() {
    PrintedCopy printed = print("{}");
    attach(LIST, scan(printed.mark(), 0), null);
    StampedCopy second = attach(LIST, scan(printed.mark(), 1), null);

    assertThat(copies.current(LIST)).map(StampedCopy::file).isEqualTo(Optional.of(second.file()));
    assertThat(copies.standing(LIST, "{}")).isEqualTo(new Standing(printed, true, second));
    assertThat(db.count("select count(*) from casework.stamped_copy")).isEqualTo(2);
  }
}
