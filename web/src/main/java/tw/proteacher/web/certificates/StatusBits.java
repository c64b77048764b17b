package tw.proteacher.web.certificates;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.List;
import java.util.zip.GZIPOutputStream;

/** 撤銷位元串: W3C Bitstring Status List, a bit for each badge, the first one leftmost. */
final class StatusBits {
  private StatusBits() {}

  /** Multibase base64url ({@code u…}) of the gzipped bits. */
  static String encode(int size, List<Integer> set) {
    byte[] bits = new byte[size / Byte.SIZE];
    for (int place : set) {
      bits[place / Byte.SIZE] |= (byte) (0x80 >>> place % Byte.SIZE);
    }
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
      gzip.write(bits);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return 'u' + Base64.getUrlEncoder().withoutPadding().encodeToString(packed.toByteArray());
  }
}
