package tw.proteacher.web.sheets;

import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.List;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import tw.proteacher.shared.RuleViolation;

/**
 * 讀取試算表: the first sheet of an ODS, XLSX or CSV file as rows of text. What the file is, is seen
 * from its content, not from its name. Files that unpack to more than they should are refused
 * before anything is built from them.
 */
public final class SheetReader {
  static final int MOST_BYTES = 2 * 1024 * 1024;
  private static final long MOST_UNPACKED = 40L * 1024 * 1024;
  private static final int MOST_ENTRIES = 1_000;
  private static final int BLOCK = 16_384;

  private SheetReader() {}

  /**
   * The rows in their order; cells without spaces around them, empty ones at the end of a row and
   * empty rows at the end left out.
   *
   * @throws RuleViolation {@code sheets.…} for what cannot be read
   */
  public static List<List<String>> read(InputStream upload) throws IOException {
    byte[] content = upload.readNBytes(MOST_BYTES + 1);
    if (content.length > MOST_BYTES) {
      throw new RuleViolation("sheets.too_large");
    }
    if (content.length == 0) {
      throw new RuleViolation("sheets.empty");
    }
    if (starts(content, 0xD0, 0xCF, 0x11, 0xE0)) {
      throw new RuleViolation("sheets.old_excel");
    }
    if (!starts(content, 'P', 'K', 3, 4)) {
      return CsvRows.read(content);
    }
    try (ZipFile zip =
        ZipFile.builder().setSeekableByteChannel(new SeekableInMemoryByteChannel(content)).get()) {
      unpackOnce(zip);
      ZipArchiveEntry document = zip.getEntry("content.xml");
      if (document != null) {
        return OdsRows.read(zip.getInputStream(document));
      }
      if (zip.getEntry("xl/workbook.xml") != null) {
        for (ZipArchiveEntry part : Collections.list(zip.getEntries())) {
          XlsxSize.refuseLarge(zip.getInputStream(part));
        }
        return XlsxRows.read(content, zip.getEntry("xl/styles.xml") != null);
      }
      throw new RuleViolation("sheets.unreadable");
    } catch (RuleViolation refused) {
      throw refused;
    } catch (IOException | RuntimeException broken) {
      // What the libraries throw at files that were made to break them is not ours to list.
      throw unreadable(broken);
    }
  }

  static RuleViolation unreadable(Exception cause) {
    RuleViolation refused = new RuleViolation("sheets.unreadable");
    refused.initCause(cause);
    return refused;
  }

  /** Into nothing, to see how much it is. */
  private static void unpackOnce(ZipFile zip) throws IOException {
    long unpacked = 0;
    int entries = 0;
    byte[] block = new byte[BLOCK];
    for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
      entries++;
      try (InputStream content = zip.getInputStream(entry)) {
        for (int read = content.read(block); read >= 0; read = content.read(block)) {
          unpacked += read;
          if (unpacked > MOST_UNPACKED || entries > MOST_ENTRIES) {
            throw new RuleViolation("sheets.bomb");
          }
        }
      }
    }
  }

  /** Whether the content begins with these bytes. */
  static boolean starts(byte[] content, int... bytes) {
    if (content.length < bytes.length) {
      return false;
    }
    for (int i = 0; i < bytes.length; i++) {
      if (Byte.toUnsignedInt(content[i]) != bytes[i]) {
        return false;
      }
    }
    return true;
  }
}
