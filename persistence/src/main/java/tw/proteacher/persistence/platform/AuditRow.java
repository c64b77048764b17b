package tw.proteacher.persistence.platform;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** 稽核紀錄 as stored; knows what its hash covers. */
record AuditRow(
    short chain,
    long seq,
    Instant at,
    String event,
    String outcome,
    @Nullable Long actorId,
    String actorName,
    String address,
    String target,
    @Nullable Long subjectId,
    byte[] previous) {

  /** SHA-256 over the previous hash and every column, each with its length before it. */
  byte[] hash() {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      digest.update(previous);
      digest.update(ByteBuffer.allocate(10).putShort(chain).putLong(seq).array());
      digest.update(
          ByteBuffer.allocate(12).putLong(at.getEpochSecond()).putInt(at.getNano()).array());
      for (String text : new String[] {event, outcome, actorName, address, target}) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        digest.update(ByteBuffer.allocate(4).putInt(bytes.length).array());
        digest.update(bytes);
      }
      add(digest, actorId);
      add(digest, subjectId);
      return digest.digest();
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private static void add(MessageDigest digest, @Nullable Long value) {
    digest.update((byte) (value == null ? 0 : 1));
    if (value != null) {
      digest.update(ByteBuffer.allocate(8).putLong(value).array());
    }
  }
}
