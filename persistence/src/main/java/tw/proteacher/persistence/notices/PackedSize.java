package tw.proteacher.persistence.notices;

import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.jspecify.annotations.Nullable;
import tw.proteacher.shared.RuleViolation;

/**
 * What streams of objects and references unpack to. No writer packs them otherwise than deflated,
 * once, in rows of a few bytes; anything else is a way to make them grow unseen.
 */
final class PackedSize {
  /** As much text of objects as a file of two megabytes could hold without packing any. */
  private static final long LARGEST = 2L * 1024 * 1024;

  /** Rows of references are some seven bytes long. */
  private static final int LONGEST_ROW = 1024;

  private static final int HEADER = 2;

  private long total;

  /** Counts one more stream; refuses when all of them together grow too large. */
  void add(COSDictionary dictionary, byte[] raw) {
    total += unpacked(dictionary, raw);
    if (total > LARGEST) {
      throw tooComplicated();
    }
  }

  /** Refuses one that grows too large by itself. */
  void refuseLarge(COSDictionary dictionary, byte[] raw) {
    unpacked(dictionary, raw);
  }

  private static long unpacked(COSDictionary dictionary, byte[] raw) {
    COSBase filter = only(dictionary.getItem(COSName.FILTER, COSName.F));
    if (filter == null) {
      return raw.length;
    }
    boolean deflated =
        COSName.FLATE_DECODE.equals(filter) || COSName.FLATE_DECODE_ABBREVIATION.equals(filter);
    if (!deflated || !hasShortRows(only(dictionary.getItem(COSName.DECODE_PARMS, COSName.DP)))) {
      throw tooComplicated();
    }
    return inflated(raw);
  }

  /** The element of a list of one, null for an empty list, anything else as it is. */
  private static @Nullable COSBase only(@Nullable COSBase base) {
    if (base instanceof COSArray list && list.size() <= 1) {
      return list.size() == 0 ? null : list.get(0);
    }
    return base;
  }

  private static boolean hasShortRows(@Nullable COSBase parameters) {
    return parameters == null
        || parameters instanceof COSDictionary row
            && isSmall(row.getItem(COSName.COLUMNS))
            && isSmall(row.getItem(COSName.COLORS))
            && isSmall(row.getItem(COSName.BITS_PER_COMPONENT));
  }

  private static boolean isSmall(@Nullable COSBase number) {
    return number == null
        || number instanceof COSNumber given
            && given.longValue() >= 0
            && given.longValue() <= LONGEST_ROW;
  }

  private static long inflated(byte[] raw) {
    if (raw.length <= HEADER) {
      return raw.length;
    }
    // The parser passes over the header whatever it says, so a wrong one must not stop us.
    Inflater inflater = new Inflater(true);
    long size = 0;
    try {
      inflater.setInput(raw, HEADER, raw.length - HEADER);
      byte[] buffer = new byte[65_536];
      int got;
      do {
        got = inflater.inflate(buffer);
        size += got;
        if (size > LARGEST) {
          throw tooComplicated();
        }
      } while (got > 0);
      return size;
    } catch (DataFormatException broken) {
      // It grows no further than to where it breaks, and the parser judges it.
      return size;
    } finally {
      inflater.end();
    }
  }

  private static RuleViolation tooComplicated() {
    return new RuleViolation("notices.file.too_complicated");
  }
}
