package tw.proteacher.web.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tw.proteacher.shared.Settings;

@DisplayName("紙本")
class PaperTest {
  private final Paper paper = new Paper(new Settings());

  @Test
  void what_was_filled_in_is_read_back_as_text() throws IOException {
    String text = text(paper.pdf("try", facts("王峯堃煊喆瑠栢双温黄 <b>&\"'", 2)));

    assertThat(text).contains("姓名：王峯堃煊喆瑠栢双温黄 <b>&\"'");
    assertThat(text).contains("第1國小", "第2國小", "第 1 頁，共 1 頁").doesNotContain("沒有資料");
  }

  @Test
  void a_list_goes_on_over_pages_with_its_head() throws IOException {
    String text = text(paper.pdf("try", facts("王小明", 120)));

    int pages = text.split("第 \\d+ 頁，共 \\d+ 頁", -1).length - 1;
    assertThat(pages).isGreaterThan(2);
    assertThat(text).contains("第120國小", "第 " + pages + " 頁，共 " + pages + " 頁");
    assertThat(text.split("序號", -1)).hasSize(pages + 1);
  }

  @Test
  void an_empty_list_says_so() throws IOException {
    assertThat(text(paper.pdf("try", facts("王小明", 0)))).contains("沒有資料。");
  }

  @Test
  void it_is_tagged_has_title_and_language_and_carries_its_typeface() throws IOException {
    try (PDDocument pdf = Loader.loadPDF(paper.pdf("try", facts("王小明", 3)))) {
      assertThat(pdf.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
      assertThat(pdf.getDocumentCatalog().getStructureTreeRoot()).isNotNull();
      assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("zh-Hant-TW");
      assertThat(pdf.getDocumentInformation().getTitle()).isEqualTo("試印 王小明");
      for (PDPage page : pdf.getPages()) {
        for (COSName name : page.getResources().getFontNames()) {
          PDFont font = page.getResources().getFont(name);
          assertThat(font.isEmbedded()).as(font.getName()).isTrue();
        }
      }
    }
  }

  @Test
  void a_subset_of_the_typeface_keeps_it_small() {
    assertThat(paper.pdf("try", facts("王小明", 60)).length).isLessThan(300_000);
  }

  @Test
  void a_character_no_typeface_shows_becomes_a_mark_and_is_named() throws IOException {
    Paper.Printed printed = paper.print("try", facts("吳\uD842\uDFB7明", 1));

    assertThat(printed.missing()).containsExactly("U+20BB7");
    assertThat(text(printed.pdf())).contains("吳〓明", "1 個字", "U+20BB7");
  }

  @Test
  void a_variant_form_is_shown_by_its_plain_one() throws IOException {
    Paper.Printed printed = paper.print("try", facts("林\uFA19\uFE00明ﬁ", 1));

    assertThat(printed.missing()).isEmpty();
    assertThat(text(printed.pdf())).contains("林神明");
  }

  @Test
  void control_characters_do_not_break_a_paper() throws IOException {
    assertThat(text(paper.pdf("try", facts("王\u0000小\u0008明\uD842", 1)))).contains("王小明");
  }

  @Test
  void the_code_is_read_from_the_printed_page() throws Exception {
    Map<String, Object> facts = facts("王小明", 1);
    String address = "https://example.edu.tw/verify/A113000001";
    facts = with(facts, "qr", QrCode.dataUri(address));

    try (PDDocument pdf = Loader.loadPDF(paper.pdf("try", facts))) {
      BufferedImage page = new PDFRenderer(pdf).renderImageWithDPI(0, 150);

      assertThat(decode(page)).isEqualTo(address);
    }
  }

  @Test
  void a_place_without_a_fact_is_refused() {
    assertThatThrownBy(() -> paper.pdf("try", Map.of("name", "王小明")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("qr");
  }

  private static Map<String, Object> facts(String name, int rows) {
    List<Map<String, Object>> schools = new ArrayList<>();
    for (int i = 1; i <= rows; i++) {
      schools.add(Map.of("no", i, "school", "第" + i + "國小"));
    }
    return Map.of("name", name, "qr", "", "rows", schools);
  }

  private static Map<String, Object> with(Map<String, Object> facts, String name, Object value) {
    Map<String, Object> more = new HashMap<>(facts);
    more.put(name, value);
    return more;
  }

  private static String text(byte[] pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      return new PDFTextStripper().getText(document);
    }
  }

  private static String decode(BufferedImage page) throws Exception {
    int[] pixels = page.getRGB(0, 0, page.getWidth(), page.getHeight(), null, 0, page.getWidth());
    var source = new RGBLuminanceSource(page.getWidth(), page.getHeight(), pixels);
    return new QRCodeReader().decode(new BinaryBitmap(new HybridBinarizer(source))).getText();
  }
}
