package tw.proteacher.web.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tw.proteacher.shared.Settings;

@DisplayName("證書紙本")
class CertificatePaperTest {
  private final Paper paper = new Paper(new Settings());

  @Test
  void everything_stands_on_one_sheet_and_can_be_read_back() throws IOException {
    try (PDDocument pdf = print(facts())) {
      assertThat(pdf.getNumberOfPages()).isEqualTo(1);
      assertThat(text(pdf))
          .contains(
              "證號：C115000001",
              "教師專業發展支持作業平臺",
              "臺南市政府",
              "教學輔導教師證書",
              "蔡文華",
              "市立仁德國小",
              "115年11月22日起至125年11月21日止",
              "https://example.edu.tw/verify/C115000001",
              "中華民國115年11月22日")
          .doesNotContain("已撤銷", "已逾有效期限", "換發前證號", "長期有效");
    }
  }

  @Test
  void one_that_never_lapses_renews_another_or_counts_no_more_says_so() throws IOException {
    Map<String, Object> facts = facts();
    facts.put("until", "");
    facts.put("renews", "C105000007");
    facts.put("withdrawn", true);

    try (PDDocument pdf = print(facts)) {
      assertThat(pdf.getNumberOfPages()).isEqualTo(1);
      assertThat(text(pdf)).contains("長期有效", "C105000007", "本證書已撤銷");
    }
  }

  @Test
  void the_longest_names_still_fit_on_the_sheet() throws IOException {
    Map<String, Object> facts = facts();
    facts.put("name", "伊斯坦大．布妮依佧兒．馬哈桑．葛瑞瑞納");
    facts.put("school", "國立臺南大學附屬高級中學附設實驗國民小學暨幼兒園籌備處大林校區");
    facts.put("expired", true);
    facts.put("renews", "C105000007");

    try (PDDocument pdf = print(facts)) {
      assertThat(pdf.getNumberOfPages()).isEqualTo(1);
      assertThat(text(pdf)).contains("布妮依佧兒", "大林校區");
    }
  }

  @Test
  void it_is_tagged_and_carries_its_typeface() throws IOException {
    try (PDDocument pdf = print(facts())) {
      assertThat(pdf.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
      assertThat(pdf.getDocumentInformation().getTitle()).isEqualTo("教學輔導教師證書 C115000001");
      PDPage page = pdf.getPage(0);
      for (COSName name : page.getResources().getFontNames()) {
        assertThat(page.getResources().getFont(name).isEmbedded()).isTrue();
      }
    }
  }

  private PDDocument print(Map<String, Object> facts) throws IOException {
    return Loader.loadPDF(paper.pdf("certificate", facts));
  }

  private static String text(PDDocument pdf) throws IOException {
    // Wide-set titles come back with gaps between their letters.
    return new PDFTextStripper().getText(pdf).replaceAll("\\s", "");
  }

  private static Map<String, Object> facts() {
    Map<String, Object> facts = new HashMap<>();
    String verify = "https://example.edu.tw/verify/C115000001";
    facts.put("authority", "臺南市政府");
    facts.put("tier", "教學輔導教師");
    facts.put("number", "C115000001");
    facts.put("name", "蔡文華");
    facts.put("school", "市立仁德國小");
    facts.put("issued", "115年11月22日");
    facts.put("until", "125年11月21日");
    facts.put("renews", "");
    facts.put("expired", false);
    facts.put("withdrawn", false);
    facts.put("verify", verify);
    facts.put("qr", QrCode.dataUri(verify));
    return facts;
  }
}
