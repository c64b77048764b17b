package tw.proteacher.web.paper;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.Map;
import javax.imageio.ImageIO;

/** 二維條碼: a text as a picture that a telephone or a scanner reads. */
public final class QrCode {
  private static final int PIXELS = 360;
  private static final int QUIET_MODULES = 2;
  private static final int BLACK = 0xFF000000;
  private static final int WHITE = 0xFFFFFFFF;

  private QrCode() {}

  /** For the {@code src} of an image; survives a stamp on a quarter of it. */
  public static String dataUri(String text) {
    return "data:image/png;base64," + Base64.getEncoder().encodeToString(png(text));
  }

  private static byte[] png(String text) {
    try {
      Map<EncodeHintType, Object> hints =
          Map.of(
              EncodeHintType.ERROR_CORRECTION,
              ErrorCorrectionLevel.Q,
              EncodeHintType.CHARACTER_SET,
              "UTF-8",
              EncodeHintType.MARGIN,
              QUIET_MODULES);
      BitMatrix matrix =
          new QRCodeWriter().encode(text, BarcodeFormat.QR_CODE, PIXELS, PIXELS, hints);
      ByteArrayOutputStream png = new ByteArrayOutputStream();
      ImageIO.write(draw(matrix), "png", png);
      return png.toByteArray();
    } catch (WriterException tooLong) {
      throw new IllegalArgumentException("does not fit into a QR code", tooLong);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  private static BufferedImage draw(BitMatrix matrix) {
    BufferedImage image =
        new BufferedImage(matrix.getWidth(), matrix.getHeight(), BufferedImage.TYPE_BYTE_BINARY);
    for (int x = 0; x < matrix.getWidth(); x++) {
      for (int y = 0; y < matrix.getHeight(); y++) {
        image.setRGB(x, y, matrix.get(x, y) ? BLACK : WHITE);
      }
    }
    return image;
  }
}
