package tw.proteacher.persistence.casework;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.NotFoundException;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.Result;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.multi.qrcode.QRCodeMultiReader;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/**
 * Finds the codes of our papers on the pages of a PDF, printed or scanned. Pages are drawn at a
 * resolution that a QR code needs and at most as many dots as a page of A4 has, whatever size the
 * file says it is. Nothing to be read is an answer, too.
 */
final class QrReader {
  private static final int MOST_PAGES = 10;
  private static final float POINTS_AN_INCH = 72;
  private static final List<Integer> RESOLUTIONS = List.of(130, 220);
  private static final double MOST_DOTS = 2_600d * 1_900;

  private static final Map<DecodeHintType, Object> HINTS =
      Map.of(
          DecodeHintType.TRY_HARDER,
          Boolean.TRUE,
          DecodeHintType.POSSIBLE_FORMATS,
          List.of(BarcodeFormat.QR_CODE));

  private QrReader() {}

  /** The codes on the first pages, without what stands before them; empty where none is read. */
  static Set<String> codes(byte[] pdf) {
    Set<String> codes = new LinkedHashSet<>();
    try (PDDocument document =
        Loader.loadPDF(pdf, "", null, null, IOUtils.createMemoryOnlyStreamCache())) {
      PDFRenderer renderer = new PDFRenderer(document);
      renderer.setSubsamplingAllowed(true);
      int pages = Math.min(MOST_PAGES, document.getNumberOfPages());
      for (int page = 0; page < pages; page++) {
        codes.addAll(onPage(document, renderer, page));
      }
    } catch (IOException | RuntimeException unreadable) {
      return codes;
    }
    return codes;
  }

  private static Set<String> onPage(PDDocument document, PDFRenderer renderer, int page)
      throws IOException {
    PDRectangle size = document.getPage(page).getCropBox();
    double inches = (size.getWidth() / POINTS_AN_INCH) * (size.getHeight() / POINTS_AN_INCH);
    float most = (float) Math.sqrt(MOST_DOTS / Math.max(inches, 0.01));
    for (int resolution : RESOLUTIONS) {
      BufferedImage image =
          renderer.renderImageWithDPI(page, Math.min(resolution, most), ImageType.GRAY);
      Set<String> found = decode(image);
      if (!found.isEmpty()) {
        return found;
      }
    }
    return Set.of();
  }

  private static Set<String> decode(BufferedImage image) {
    int width = image.getWidth();
    int height = image.getHeight();
    int[] dots = image.getRGB(0, 0, width, height, null, 0, width);
    BinaryBitmap bitmap =
        new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(width, height, dots)));
    List<Result> results = new ArrayList<>();
    try {
      results.addAll(List.of(new QRCodeMultiReader().decodeMultiple(bitmap, HINTS)));
    } catch (NotFoundException none) {
      return Set.of();
    }
    Set<String> codes = new LinkedHashSet<>();
    for (Result result : results) {
      String text = result.getText();
      if (text.startsWith(PaperCodes.MARK)) {
        codes.add(PaperCodes.normal(text.substring(PaperCodes.MARK.length())));
      }
    }
    return codes;
  }
}
