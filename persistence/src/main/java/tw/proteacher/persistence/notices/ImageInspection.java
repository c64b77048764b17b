package tw.proteacher.persistence.notices;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Iterator;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import tw.proteacher.shared.RuleViolation;

/** A picture that can really be drawn, and whose size does not fill the memory of who draws it. */
final class ImageInspection {
  private static final int COARSE_FROM = 2000;
  private static final byte[] PNG_END = {
    0, 0, 0, 0, 'I', 'E', 'N', 'D', (byte) 0xAE, 0x42, 0x60, (byte) 0x82
  };

  private ImageInspection() {}

  static void inspect(byte[] content, MediaType type, FileRule rule) {
    if (!isWhole(content, type)) {
      throw new RuleViolation("notices.file.truncated");
    }
    Iterator<ImageReader> readers = ImageIO.getImageReadersByMIMEType(type.official());
    ImageReader reader = readers.next();
    try (ImageInputStream input =
        new MemoryCacheImageInputStream(new ByteArrayInputStream(content))) {
      reader.setInput(input, true, true);
      int width = reader.getWidth(0);
      int height = reader.getHeight(0);
      if ((long) width * height > rule.maxPixels()) {
        throw new RuleViolation("notices.file.too_many_pixels", width, height);
      }
      reader.read(0, coarse(reader, width, height));
    } catch (RuleViolation refused) {
      throw refused;
    } catch (IOException | RuntimeException unreadable) {
      throw new RuleViolation("notices.file.unreadable");
    } finally {
      reader.dispose();
    }
  }

  /** Decodes all of it but keeps few pixels: a large photograph needs little memory. */
  private static ImageReadParam coarse(ImageReader reader, int width, int height) {
    int step = Math.max(1, Math.max(width, height) / COARSE_FROM);
    ImageReadParam param = reader.getDefaultReadParam();
    param.setSourceSubsampling(step, step, 0, 0);
    return param;
  }

  private static boolean isWhole(byte[] content, MediaType type) {
    if (type == MediaType.PNG) {
      int at = content.length - PNG_END.length;
      return at >= 0 && Arrays.equals(content, at, content.length, PNG_END, 0, PNG_END.length);
    }
    // A camera may write more behind the end mark of a JPEG; without the mark it is cut off.
    for (int at = content.length - 2; at >= 0; at--) {
      if (content[at] == (byte) 0xFF && content[at + 1] == (byte) 0xD9) {
        return true;
      }
    }
    return false;
  }
}
