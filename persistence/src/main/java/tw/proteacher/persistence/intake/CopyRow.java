package tw.proteacher.persistence.intake;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Rows in PostgreSQL's binary COPY format, column after column, kept until they are sent. */
public final class CopyRow {
  /** Signature, no flags, no extension. */
  private static final byte[] HEADER = {
    'P', 'G', 'C', 'O', 'P', 'Y', '\n', (byte) 0xFF, '\r', '\n', 0, 0, 0, 0, 0, 0, 0, 0, 0
  };

  private static final long POSTGRES_EPOCH_DAY = LocalDate.of(2000, 1, 1).toEpochDay();

  private byte[] bytes = new byte[1 << 16];
  private int size;

  CopyRow() {
    clear();
  }

  void clear() {
    System.arraycopy(HEADER, 0, bytes, 0, HEADER.length);
    size = HEADER.length;
  }

  boolean isEmpty() {
    return size == HEADER.length;
  }

  int size() {
    return size;
  }

  byte[] bytes() {
    return bytes;
  }

  void begin(int columns) {
    room(2);
    put16(columns);
  }

  void end() {
    room(2);
    put16(-1);
  }

  public CopyRow int2(int value) {
    room(6);
    put32(2);
    put16(value);
    return this;
  }

  public CopyRow int4(int value) {
    room(8);
    put32(4);
    put32(value);
    return this;
  }

  public CopyRow int8(long value) {
    room(12);
    put32(8);
    put32((int) (value >>> 32));
    put32((int) value);
    return this;
  }

  /** For columns of type {@code "char"}. */
  public CopyRow letter(char value) {
    room(5);
    put32(1);
    bytes[size++] = (byte) value;
    return this;
  }

  public CopyRow bool(boolean value) {
    return letter((char) (value ? 1 : 0));
  }

  public CopyRow date(@Nullable LocalDate value) {
    return value == null ? nothing() : int4((int) (value.toEpochDay() - POSTGRES_EPOCH_DAY));
  }

  public CopyRow text(@Nullable String value) {
    return value == null ? nothing() : bytes(value.getBytes(StandardCharsets.UTF_8));
  }

  public CopyRow bytes(byte @Nullable [] value) {
    if (value == null) {
      return nothing();
    }
    room(4 + value.length);
    put32(value.length);
    System.arraycopy(value, 0, bytes, size, value.length);
    size += value.length;
    return this;
  }

  /** NULL. */
  public CopyRow nothing() {
    room(4);
    put32(-1);
    return this;
  }

  private void room(int more) {
    if (size + more > bytes.length) {
      bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, size + more));
    }
  }

  private void put16(int value) {
    bytes[size++] = (byte) (value >>> 8);
    bytes[size++] = (byte) value;
  }

  private void put32(int value) {
    bytes[size++] = (byte) (value >>> 24);
    bytes[size++] = (byte) (value >>> 16);
    bytes[size++] = (byte) (value >>> 8);
    bytes[size++] = (byte) value;
  }
}
