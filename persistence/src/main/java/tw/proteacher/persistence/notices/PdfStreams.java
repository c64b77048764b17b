package tw.proteacher.persistence.notices;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import tw.proteacher.shared.RuleViolation;

/**
 * Object and cross-reference streams are unpacked by the parser itself, whatever they grow to. This
 * looks at the raw bytes first and refuses one that would grow too large; the other streams (pages,
 * pictures) are never unpacked here.
 */
final class PdfStreams {
  private static final byte[] STREAM = "stream".getBytes(StandardCharsets.US_ASCII);
  private static final Pattern STRUCTURE = Pattern.compile("/(ObjStm|XRef)\\b");
  private static final Pattern FILTERS = Pattern.compile("/Filter\\s*\\[[^]]*/[^]]*/");
  private static final int LONGEST_DICTIONARY = 4096;
  private static final long LARGEST = 16L * 1024 * 1024;

  private PdfStreams() {}

  static void refuseBombs(byte[] content) {
    for (int at = next(content, 0); at >= 0; at = next(content, at + STREAM.length)) {
      String dictionary = before(content, at);
      boolean hidden = dictionary.indexOf('#') >= 0;
      if (!STRUCTURE.matcher(dictionary).find() && !hidden) {
        continue;
      }
      if (!hidden && FILTERS.matcher(dictionary).find()) {
        // No writer packs these twice; unpacking layer by layer is how bombs are hidden.
        throw new RuleViolation("notices.file.too_complicated");
      }
      refuseLarge(content, dataAfter(content, at));
    }
  }

  private static void refuseLarge(byte[] content, int from) {
    Inflater inflater = new Inflater();
    try {
      inflater.setInput(content, from, content.length - from);
      byte[] buffer = new byte[65_536];
      long size = 0;
      int got;
      do {
        got = inflater.inflate(buffer);
        size += got;
        if (size > LARGEST) {
          throw new RuleViolation("notices.file.too_complicated");
        }
      } while (got > 0);
    } catch (DataFormatException notPacked) {
      // Not deflated, or broken: then it cannot grow, and the parser judges it.
      return;
    } finally {
      inflater.end();
    }
  }

  /** The keyword {@code stream} that opens one: not the tail of {@code endstream}. */
  private static int next(byte[] content, int from) {
    for (int at = from; at <= content.length - STREAM.length; at++) {
      if (content[at] == 's' && matches(content, at) && (at < 3 || content[at - 1] != 'd')) {
        return at;
      }
    }
    return -1;
  }

  private static boolean matches(byte[] content, int at) {
    for (int i = 0; i < STREAM.length; i++) {
      if (content[at + i] != STREAM[i]) {
        return false;
      }
    }
    return true;
  }

  private static String before(byte[] content, int at) {
    int from = Math.max(0, at - LONGEST_DICTIONARY);
    String text = new String(content, from, at - from, StandardCharsets.ISO_8859_1);
    return text.substring(text.lastIndexOf(" obj") + 1);
  }

  private static int dataAfter(byte[] content, int at) {
    int data = at + STREAM.length;
    while (data < content.length && (content[data] == '\r' || content[data] == '\n')) {
      data++;
    }
    return data;
  }
}
