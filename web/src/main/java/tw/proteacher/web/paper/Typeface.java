package tw.proteacher.web.paper;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.BitSet;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** 字型: one TrueType file, read once, and the characters it can show. */
final class Typeface {
  private static final int LAST_CODE = 0x3FFFF;

  private final byte[] file;
  private final BitSet codes;

  private Typeface(byte[] file) throws IOException {
    this.file = file;
    this.codes = codes(file);
  }

  static Typeface shipped(String resource) {
    try (InputStream stream = Typeface.class.getResourceAsStream(resource)) {
      if (stream == null) {
        throw new IllegalStateException("not shipped: " + resource);
      }
      return new Typeface(stream.readAllBytes());
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  static Typeface installed(Path path) {
    try {
      return new Typeface(Files.readAllBytes(path));
    } catch (IOException broken) {
      throw new UncheckedIOException("not a TrueType file that can be read: " + path, broken);
    }
  }

  InputStream stream() {
    return new ByteArrayInputStream(file);
  }

  boolean shows(int code) {
    return codes.get(code);
  }

  private static BitSet codes(byte[] file) throws IOException {
    BitSet found = new BitSet(LAST_CODE + 1);
    try (TrueTypeFont font = new TTFParser(true).parse(new RandomAccessReadBuffer(file))) {
      CmapLookup glyphs = font.getUnicodeCmapLookup();
      for (int code = ' '; code <= LAST_CODE; code++) {
        if (glyphs.getGlyphId(code) != 0) {
          found.set(code);
        }
      }
    }
    return found;
  }
}
