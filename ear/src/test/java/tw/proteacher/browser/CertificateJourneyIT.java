package tw.proteacher.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static tw.proteacher.browser.Journey.accepted;
import static tw.proteacher.browser.Journey.download;
import static tw.proteacher.browser.Journey.follow;
import static tw.proteacher.browser.Journey.main;
import static tw.proteacher.browser.Journey.refused;
import static tw.proteacher.browser.Journey.type;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import com.microsoft.playwright.Page;
import com.nimbusds.jose.crypto.RSASSAVerifier;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jwt.SignedJWT;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Base64;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tw.proteacher.shared.RocDate;
import tw.proteacher.shared.TaipeiClock;
import tw.proteacher.system.ServerUnderTest;

@DisplayName("證書的旅程")
class CertificateJourneyIT {
  private static final String ROUND = "第1梯次";
  private static final String HOLDER = "田佩君";
  private static final String MASKED = "田○君";
  private static final String REASON = "經查附件非本人所作，依規定撤銷。";
  private static final Pattern NUMBER = Pattern.compile("A\\d{9}");
  private static final int DOTS_AN_INCH = 200;

  private final ServerUnderTest server = ServerUnderTest.shared();
  private final Journey journey = new Journey(server, "certificate");

  @AfterEach
  void leave() {
    journey.close();
  }

  @Test
  void from_its_number_to_its_withdrawal() throws Exception {
    Page centre = journey.signedIn("centre1");
    issue(centre);

    Page teacher = journey.signedIn("colleague2");
    String number = openOwn(teacher);
    String address =
        readPaper(download(main(teacher).locator("a[href*='certificate.pdf']")), number);
    SignedJWT badge = readBadge(download(main(teacher).locator("a[href*='badge.jwt']")), number);

    Page anybody = journey.anybody();
    anybody.navigate(address);
    assertThat(main(anybody)).containsText("這張證書目前有效。");
    saysNoMoreThanItShould(anybody);
    journey.look(anybody, "verify-valid");

    withdraw(centre, number);
    anybody.reload();
    assertThat(main(anybody)).containsText("已撤銷");
    assertThat(main(anybody)).not().containsText(REASON);
    saysNoMoreThanItShould(anybody);
    journey.look(anybody, "verify-withdrawn");
    ServerUnderTest.await(
        () -> isOnTheListOfWithdrawnOnes(badge), "on the list of withdrawn badges");

    teacher.reload();
    assertThat(main(teacher)).containsText("證書已撤銷，不再提供數位徽章。");
    journey.look(teacher, "holder-withdrawn");
    journey.open(teacher, "/messages/index.xhtml");
    follow(teacher, number);
    assertThat(main(teacher)).containsText(REASON);
    journey.open(teacher, "/me/certificates.xhtml");
    assertThat(main(teacher)).containsText("已撤銷的證書");
    assertThat(main(teacher)).containsText(REASON);
    journey.look(teacher, "holder-certificates-after");

    assertThat(journey.problems()).isEmpty();
  }

  private void issue(Page centre) {
    journey.open(centre, "/centre/certificates/index.xhtml");
    follow(centre, ROUND);
    refused(centre, "issue_chosen", "尚未勾選任何教師。");
    journey.look(centre, "centre-nobody-chosen");
    centre.getByLabel("勾選 " + HOLDER).check();
    accepted(centre, "issue_chosen");
    assertThat(main(centre)).containsText("已核發 1 張證書");
    journey.look(centre, "centre-issued");
  }

  private String openOwn(Page teacher) {
    journey.open(teacher, "/me/certificates.xhtml");
    journey.look(teacher, "holder-certificates");
    follow(teacher, "證書與下載");
    journey.look(teacher, "holder-certificate");
    Matcher number = NUMBER.matcher(main(teacher).innerText());
    assertThat(number.find()).isTrue();
    return number.group();
  }

  /** What the paper says, and where its code leads. */
  private static String readPaper(Path paper, String number) throws IOException {
    try (PDDocument pdf = Loader.loadPDF(Files.readAllBytes(paper))) {
      String today = RocDate.formatLong(LocalDate.now(TaipeiClock.TAIPEI));
      assertThat(new PDFTextStripper().getText(pdf).replaceAll("\\s", ""))
          .contains(number, HOLDER, "初階專業回饋人才", "臺南市政府", today, "長期有效")
          .doesNotContain("撤銷");
      String address = code(pdf);
      assertThat(address).endsWith("/verify/" + number);
      return address;
    }
  }

  private static String code(PDDocument pdf) throws IOException {
    BufferedImage page = new PDFRenderer(pdf).renderImageWithDPI(0, DOTS_AN_INCH, ImageType.GRAY);
    int width = page.getWidth();
    int height = page.getHeight();
    int[] dots = page.getRGB(0, 0, width, height, null, 0, width);
    RGBLuminanceSource source = new RGBLuminanceSource(width, height, dots);
    try {
      return new QRCodeReader()
          .decode(
              new BinaryBitmap(new HybridBinarizer(source)),
              Map.of(DecodeHintType.TRY_HARDER, true))
          .getText();
    } catch (ReaderException unreadable) {
      throw new AssertionError("no code on the paper", unreadable);
    }
  }

  private SignedJWT readBadge(Path file, String number) throws Exception {
    SignedJWT badge = SignedJWT.parse(Files.readString(file));

    assertThat(isSignedByUs(badge)).isTrue();
    assertThat(badge.getPayload().toString()).contains(number).doesNotContain(HOLDER);
    return badge;
  }

  private boolean isSignedByUs(SignedJWT token) throws Exception {
    String address = token.getHeader().getKeyID();
    JWKSet published = JWKSet.parse(server.get("/.well-known/jwks.json").body());
    JWK key = published.getKeyByKeyId(address.substring(address.lastIndexOf('/') + 1));
    return token.verify(new RSASSAVerifier(key.toRSAKey()));
  }

  /** Whether the published list, signed too, says that this badge counts no more. */
  private boolean isOnTheListOfWithdrawnOnes(SignedJWT badge) {
    try {
      Map<String, Object> entry = badge.getJWTClaimsSet().getJSONObjectClaim("credentialStatus");
      URI address = URI.create((String) entry.get("statusListCredential"));
      SignedJWT list = SignedJWT.parse(server.get(address.getPath()).body());
      assertThat(isSignedByUs(list)).isTrue();
      Map<String, Object> subject = list.getJWTClaimsSet().getJSONObjectClaim("credentialSubject");
      String packed = ((String) subject.get("encodedList")).substring(1);
      byte[] bits =
          new GZIPInputStream(new ByteArrayInputStream(Base64.getUrlDecoder().decode(packed)))
              .readAllBytes();
      int place = Integer.parseInt((String) entry.get("statusListIndex"));
      return (bits[place / Byte.SIZE] & (0x80 >>> place % Byte.SIZE)) != 0;
    } catch (Exception broken) {
      throw new AssertionError(broken);
    }
  }

  private void withdraw(Page centre, String number) {
    journey.open(centre, "/centre/certificates/issued.xhtml?q=" + number);
    follow(centre, number);
    refused(centre, "certificate_withdraw", "請填寫「撤銷原因」");
    journey.look(centre, "centre-withdraw-refused");
    type(centre, "withdraw_reason", REASON);
    accepted(centre, "certificate_withdraw");
    assertThat(main(centre)).containsText("已撤銷證書 " + number);
    journey.look(centre, "centre-withdrawn");
  }

  private static void saysNoMoreThanItShould(Page page) {
    assertThat(main(page)).containsText(MASKED);
    assertThat(page.content()).doesNotContain(HOLDER, "仁德國小", "colleague2");
  }
}
