package tw.proteacher.persistence.platform;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** 稽核紀錄內容: what a row of the trail says, wherever in a chain it stands. */
record AuditWords(
    Instant at,
    String event,
    String outcome,
    @Nullable Long actorId,
    String actorName,
    String address,
    String target,
    @Nullable Long subjectId) {

  /** Every column, each with its length before it. */
  byte[] bytes() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.writeBytes(
        ByteBuffer.allocate(12).putLong(at.getEpochSecond()).putInt(at.getNano()).array());
    for (String text : new String[] {event, outcome, actorName, address, target}) {
      byte[] letters = text.getBytes(StandardCharsets.UTF_8);
      bytes.writeBytes(ByteBuffer.allocate(4).putInt(letters.length).array());
      bytes.writeBytes(letters);
    }
    add(bytes, actorId);
    add(bytes, subjectId);
    return bytes.toByteArray();
  }

  private static void add(ByteArrayOutputStream bytes, @Nullable Long value) {
    bytes.write(value == null ? 0 : 1);
    if (value != null) {
      bytes.writeBytes(ByteBuffer.allocate(8).putLong(value).array());
    }
  }
}
