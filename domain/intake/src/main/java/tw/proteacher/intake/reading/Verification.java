package tw.proteacher.intake.reading;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tw.proteacher.intake.Progress;

/**
 * 驗證: what can be said of a file without knowing what its rows mean. Runs before or beside the
 * reading of the rows; nothing is committed before both are done.
 *
 * @param charset strict UTF-8, else strict MS950, else none
 */
public record Verification(long size, String sha256, Optional<Charset> charset) {
  public static final Charset BIG5 = Charset.forName("MS950");
  private static final int BLOCK = 1 << 18;

  public static Verification of(Path file, Progress progress) throws IOException {
    MessageDigest digest = digest();
    StrictDecoder utf8 = new StrictDecoder(StandardCharsets.UTF_8);
    long size = read(file, digest, utf8, progress);
    String hash = HexFormat.of().formatHex(digest.digest());
    if (utf8.holds()) {
      return new Verification(size, hash, Optional.of(StandardCharsets.UTF_8));
    }
    StrictDecoder big5 = new StrictDecoder(BIG5);
    read(file, null, big5, progress);
    return new Verification(size, hash, big5.holds() ? Optional.of(BIG5) : Optional.empty());
  }

  /** Only the digest. */
  public static String digestOf(Path file) throws IOException {
    MessageDigest digest = digest();
    read(file, digest, null, Progress.none());
    return HexFormat.of().formatHex(digest.digest());
  }

  private static long read(
      Path file, @Nullable MessageDigest digest, @Nullable StrictDecoder decoder, Progress progress)
      throws IOException {
    byte[] block = new byte[BLOCK];
    ByteBuffer direct = ByteBuffer.allocateDirect(BLOCK);
    long size = 0;
    try (FileChannel channel = FileChannel.open(file)) {
      while (channel.read(direct.clear()) >= 0) {
        progress.letOthersFirst();
        direct.flip();
        int length = direct.remaining();
        direct.get(block, 0, length);
        size += length;
        if (digest != null) {
          digest.update(block, 0, length);
        }
        if (decoder != null) {
          decoder.accept(block, length);
        }
      }
      if (decoder != null) {
        decoder.end();
      }
    }
    return size;
  }

  private static MessageDigest digest() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  /** Decodes block by block and forgets the text; remembers whether everything was valid. */
  private static final class StrictDecoder {
    private final CharsetDecoder decoder;
    private final ByteBuffer input = ByteBuffer.allocate(BLOCK + 16);
    private final CharBuffer output = CharBuffer.allocate(BLOCK + 16);
    private boolean valid = true;

    StrictDecoder(Charset charset) {
      decoder =
          charset
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT);
    }

    void accept(byte[] block, int length) {
      if (valid) {
        input.put(block, 0, length);
        decode(false);
      }
    }

    void end() {
      if (valid) {
        decode(true);
      }
    }

    boolean holds() {
      return valid;
    }

    private void decode(boolean last) {
      input.flip();
      valid = !decoder.decode(input, output.clear(), last).isError();
      input.compact();
    }
  }
}
