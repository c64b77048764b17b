package tw.proteacher.persistence.notices;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdfparser.PDFParser;
import tw.proteacher.shared.RuleViolation;

/**
 * Streams of objects and of cross-references are unpacked while a PDF is read, whatever they grow
 * to and whatever they call themselves. This reader measures each before that happens; all other
 * streams (pages, pictures) are never unpacked here.
 */
final class WaryPdfParser extends PDFParser {
  private static final byte[] CALLED_OBJECTS = "/ObjStm".getBytes(StandardCharsets.US_ASCII);
  private static final byte[] BEGINNING = " obj".getBytes(StandardCharsets.US_ASCII);

  /** A repair looks no farther back for the beginning of what calls itself a stream of objects. */
  private static final int FARTHEST = 420;

  /** That many streams of objects are in no file of two megabytes. */
  private static final int MOST_OBJECTS = 5_000;

  private final byte[] content;
  private final PackedSize packed = new PackedSize();
  private final Set<Long> measured = new HashSet<>();
  private boolean readsReferences;

  WaryPdfParser(byte[] content) throws IOException {
    super(
        new RandomAccessReadBuffer(content), "", null, null, IOUtils.createMemoryOnlyStreamCache());
    this.content = content;
  }

  @Override
  protected COSDictionary retrieveTrailer() throws IOException {
    measureForRepair();
    readsReferences = true;
    try {
      return super.retrieveTrailer();
    } finally {
      readsReferences = false;
    }
  }

  @Override
  protected synchronized COSBase parseObjectDynamically(COSObjectKey key, boolean required)
      throws IOException {
    boolean before = readsReferences;
    readsReferences = false;
    try {
      return super.parseObjectDynamically(key, required);
    } finally {
      readsReferences = before;
    }
  }

  @Override
  protected COSStream parseCOSStream(COSDictionary dictionary) throws IOException {
    COSStream stream = super.parseCOSStream(dictionary);
    if (readsReferences) {
      measure(stream);
    }
    return stream;
  }

  @Override
  protected COSBase parseObjectStreamObject(long number, COSObjectKey key) throws IOException {
    if (measured.add(number)
        && document.getObjectFromPool(getObjectKey(number, 0)).getObject()
            instanceof COSStream stream) {
      measure(stream);
    }
    return super.parseObjectStreamObject(number, key);
  }

  /** Nothing is unlocked here: behind the lock nothing could be measured. */
  @Override
  protected void prepareDecryption() {
    if (document.getEncryptionDictionary() != null) {
      throw new RuleViolation("notices.file.pdf_encrypted");
    }
  }

  private void measure(COSStream stream) throws IOException {
    try (InputStream raw = stream.createRawInputStream()) {
      packed.add(stream, raw.readAllBytes());
    }
  }

  /** A file whose references are broken is repaired by a reader of its own, which asks nobody. */
  private void measureForRepair() throws IOException {
    int from = 0;
    int objects = 0;
    for (int at = next(CALLED_OBJECTS, 0); at >= 0; at = next(CALLED_OBJECTS, at + 1)) {
      from = Math.max(from, at - FARTHEST);
      for (int one = next(BEGINNING, from); one >= 0 && one < at; one = next(BEGINNING, from)) {
        from = one + BEGINNING.length;
        if (++objects > MOST_OBJECTS) {
          throw new RuleViolation("notices.file.too_complicated");
        }
        measureObject(from);
      }
    }
    source.seek(0);
  }

  private void measureObject(int from) {
    try {
      source.seek(from);
      COSDictionary dictionary = parseCOSDictionary(false);
      if (readString().equals(STREAM_STRING)) {
        skipWhiteSpaces();
        int data = Math.toIntExact(source.getPosition());
        packed.refuseLarge(dictionary, Arrays.copyOfRange(content, data, content.length));
      }
    } catch (IOException broken) {
      // Then nothing can be unpacked from it either.
      return;
    }
  }

  private int next(byte[] wanted, int from) {
    for (int at = from; at <= content.length - wanted.length; at++) {
      if (content[at] == wanted[0]
          && Arrays.equals(content, at, at + wanted.length, wanted, 0, wanted.length)) {
        return at;
      }
    }
    return -1;
  }
}
