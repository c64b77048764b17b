package tw.proteacher.intake.reading;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.ReadableByteChannel;

/**
 * 切列: cuts a CSV file into records at byte level. Comma, quote and line feed never occur inside a
 * character of UTF-8 or MS950, so no decoding is needed.
 *
 * <p>Damage stays where it is: a quote that does not close properly spoils its own physical line,
 * and reading goes on at the next one. A value may span lines only if its quote closes within
 * bounds and the record then has exactly the right number of fields.
 */
public final class RecordSplitter {
  /** What kind of record was found. */
  public enum Form {
    /** No quotes in it. */
    PLAIN,
    /** Properly quoted, maybe over several lines. */
    QUOTED,
    /** Nothing but blanks. */
    BLANK,
    /** Quotes that do not close properly: one physical line. */
    BROKEN,
    /** Longer than any record may be: cut off at {@link #LONGEST} bytes. */
    OVERLONG
  }

  /** Bytes of the longest record that is looked at. */
  public static final int LONGEST = 1 << 16;

  private static final int MOST_LINES = 16;
  private static final int BUFFER = 1 << 20;
  private static final int UTF8_BOM_LENGTH = 3;
  private static final long LOW_BITS = 0x0101010101010101L;

  private final ReadableByteChannel channel;
  private final int fields;
  private final boolean joinLines;
  private final byte[] buffer = new byte[BUFFER];
  private final ByteBuffer view = ByteBuffer.wrap(buffer);
  private final ByteBuffer incoming = ByteBuffer.allocateDirect(BUFFER / 4);
  private int position;
  private int limit;
  private boolean ended;
  private boolean started;
  private int nextLine = 1;

  private int start;
  private int end;
  private int line;
  private Form form = Form.BLANK;
  private long joinedLines;

  /**
   * @param fields how many fields a record must have for a value in it to span lines
   * @param joinLines false: every physical line is a record
   */
  public RecordSplitter(ReadableByteChannel channel, int fields, boolean joinLines) {
    this.channel = channel;
    this.fields = fields;
    this.joinLines = joinLines;
    incoming.flip();
  }

  /** Moves to the next record; false at the end of the file. */
  public boolean next() throws IOException {
    if (!started) {
      started = true;
      fill();
      if (startsWithBom()) {
        position = UTF8_BOM_LENGTH;
      }
    }
    if (limit - position < LONGEST + 2 && !ended) {
      fill();
    }
    if (position >= limit) {
      return false;
    }
    line = nextLine;
    start = position;
    int lineEnd = find((byte) '\n', position, Math.min(limit, position + LONGEST + 2));
    if (lineEnd < 0 && limit - position > LONGEST) {
      overlong();
    } else if (lineEnd < 0) {
      physicalLine(limit, limit);
    } else {
      physicalLine(lineEnd, lineEnd + 1);
    }
    return true;
  }

  /** The bytes that {@link #start} and {@link #end} point into; valid until the next call. */
  public byte[] buffer() {
    return buffer;
  }

  public int start() {
    return start;
  }

  /** Behind the last byte of the record, its line end left out. */
  public int end() {
    return end;
  }

  /** Line in which the record begins, the first being 1. */
  public int line() {
    return line;
  }

  public Form form() {
    return form;
  }

  /** Physical lines that were taken as the continuation of a record. */
  public long joinedLines() {
    return joinedLines;
  }

  private void physicalLine(int lineEnd, int following) {
    nextLine++;
    if (find((byte) '"', start, lineEnd) < 0) {
      end = withoutReturn(lineEnd);
      position = following;
      form = isBlank() ? Form.BLANK : Form.PLAIN;
      return;
    }
    int closed = quotedEnd(joinLines ? Math.min(limit, start + LONGEST) : lineEnd);
    if (closed < 0) {
      end = withoutReturn(lineEnd);
      position = following;
      form = Form.BROKEN;
      return;
    }
    for (int i = lineEnd + 1; i < closed; i++) {
      if (buffer[i] == '\n') {
        joinedLines++;
        nextLine++;
      }
    }
    if (closed > lineEnd) {
      joinedLines++;
      nextLine++;
    }
    end = withoutReturn(closed);
    position = closed < limit ? closed + 1 : limit;
    form = Form.QUOTED;
  }

  /**
   * Where the quoted record ends (its line feed, or {@code bound} at the end of the file), or −1 if
   * its quotes are broken or it spans lines without having the right number of fields.
   */
  private int quotedEnd(int bound) {
    int at = start;
    int count = 1;
    int lines = 1;
    while (at < bound) {
      if (buffer[at] == '"') {
        at++;
        while (true) {
          if (at >= bound || lines > MOST_LINES) {
            return -1;
          }
          byte read = buffer[at++];
          if (read == '\n') {
            lines++;
          } else if (read == '"') {
            if (at < bound && buffer[at] == '"') {
              at++;
            } else {
              break;
            }
          }
        }
        if (at < bound && buffer[at] == '\r') {
          at++;
        }
      } else {
        while (at < bound && buffer[at] != ',' && buffer[at] != '\n') {
          if (buffer[at] == '"') {
            return -1;
          }
          at++;
        }
      }
      if (at >= bound) {
        break;
      }
      if (buffer[at] == '\n') {
        return lines == 1 || count == fields ? at : -1;
      }
      if (buffer[at] != ',') {
        return -1;
      }
      at++;
      count++;
    }
    boolean complete =
        at >= bound && (bound == limit && ended || bound < limit && isLineEnd(bound));
    return complete && (lines == 1 || count == fields) ? bound : -1;
  }

  private boolean isLineEnd(int at) {
    return buffer[at] == '\n';
  }

  private void overlong() throws IOException {
    form = Form.OVERLONG;
    nextLine++;
    // The record's head stays at the front of the buffer; the rest is read over behind it.
    System.arraycopy(buffer, start, buffer, 0, limit - start);
    limit -= start;
    start = 0;
    end = LONGEST;
    position = LONGEST;
    int found = find((byte) '\n', position, limit);
    while (found < 0 && !ended) {
      limit = LONGEST;
      receive();
      found = find((byte) '\n', LONGEST, limit);
    }
    position = found < 0 ? limit : found + 1;
  }

  private void fill() throws IOException {
    System.arraycopy(buffer, position, buffer, 0, limit - position);
    limit -= position;
    position = 0;
    while (limit < buffer.length && !ended) {
      receive();
    }
  }

  /** Appends what fits of the next bytes of the file. */
  private void receive() throws IOException {
    if (!incoming.hasRemaining()) {
      incoming.clear();
      int read = channel.read(incoming);
      incoming.flip();
      if (read < 0) {
        ended = true;
        return;
      }
    }
    int length = Math.min(incoming.remaining(), buffer.length - limit);
    incoming.get(buffer, limit, length);
    limit += length;
  }

  private boolean startsWithBom() {
    return limit >= UTF8_BOM_LENGTH
        && buffer[0] == (byte) 0xEF
        && buffer[1] == (byte) 0xBB
        && buffer[2] == (byte) 0xBF;
  }

  private int withoutReturn(int lineEnd) {
    return lineEnd > start && buffer[lineEnd - 1] == '\r' ? lineEnd - 1 : lineEnd;
  }

  private boolean isBlank() {
    for (int i = start; i < end; i++) {
      if (buffer[i] != ' ' && buffer[i] != '\t' && buffer[i] != '\r') {
        return false;
      }
    }
    return true;
  }

  /** Index of {@code wanted} in the buffer, eight bytes at a time, or −1. */
  private int find(byte wanted, int from, int to) {
    long pattern = LOW_BITS * (wanted & 0xFF);
    int at = from;
    while (at + Long.BYTES <= to) {
      long eight = view.getLong(at) ^ pattern;
      if ((eight - LOW_BITS & ~eight & LOW_BITS << 7) != 0) {
        break;
      }
      at += Long.BYTES;
    }
    while (at < to) {
      if (buffer[at] == wanted) {
        return at;
      }
      at++;
    }
    return -1;
  }
}
