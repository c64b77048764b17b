package tw.proteacher.intake.reading;

import com.dynatrace.hash4j.hashing.Hasher64;
import com.dynatrace.hash4j.hashing.Hashing;
import java.util.Arrays;

/**
 * 指紋: 64-bit fingerprints of the lines that the live records were accepted from, and where in the
 * present file each was met first. Sixteen bytes a slot, so that ten million records fit in 200 MB.
 *
 * <p>Two records with the same fingerprint (once in some ten million nights) make it useless: lines
 * that have it are then parsed like new ones.
 */
public final class Fingerprints {
  /** The line is not on record. */
  public static final int UNKNOWN = -1;

  /** The line is on record and was met for the first time. */
  public static final int FIRST = 0;

  private static final Hasher64 HASHER = Hashing.xxh3_64();
  private static final double MOST_FULL = 0.8;
  private static final int USELESS = Integer.MIN_VALUE;

  private long[] slots;
  private int[] lines;
  private int[] records;
  private int[] nameless = new int[16];
  private int namelessCount;
  private int size;
  private int most;

  public Fingerprints(long expected) {
    int capacity = (int) Math.max(1024, Math.min(1 << 30, expected / MOST_FULL));
    slots = new long[capacity];
    lines = new int[capacity];
    records = new int[capacity];
    most = (int) (capacity * MOST_FULL);
  }

  /** Fingerprint of a line's bytes; never 0. */
  public static long of(byte[] bytes, int from, int to) {
    long hash = HASHER.hashBytesToLong(bytes, from, to - from);
    return hash == 0 ? 1 : hash;
  }

  /** A record that no line could be told by. */
  @FunctionalInterface
  public interface Unseen {
    /** {@code fingerprint} is 0 if the record has none. */
    void accept(long fingerprint, int record);
  }

  /** Puts a record and its fingerprint in; 0 if it has none. */
  public void add(long fingerprint, int record) {
    if (fingerprint == 0) {
      addNameless(record);
      return;
    }
    int slot = slot(slots, fingerprint);
    if (slots[slot] == fingerprint) {
      lines[slot] = USELESS;
      addNameless(record);
      return;
    }
    if (size >= most) {
      grow();
      slot = slot(slots, fingerprint);
    }
    slots[slot] = fingerprint;
    records[slot] = record;
    size++;
  }

  private void addNameless(int record) {
    if (namelessCount == nameless.length) {
      nameless = Arrays.copyOf(nameless, namelessCount * 2);
    }
    nameless[namelessCount++] = record;
  }

  /**
   * Meets a line of the file: {@link #UNKNOWN}, {@link #FIRST}, or the line in which the same was
   * met before.
   */
  public int meet(long fingerprint, int line) {
    int slot = slot(slots, fingerprint);
    if (slots[slot] != fingerprint || lines[slot] == USELESS) {
      return UNKNOWN;
    }
    if (lines[slot] != 0) {
      return lines[slot];
    }
    lines[slot] = line;
    return FIRST;
  }

  /** Line in which the fingerprint was met first; 0 if it was not. */
  public int lineOf(long fingerprint) {
    int slot = slot(slots, fingerprint);
    return slots[slot] == fingerprint ? Math.max(0, lines[slot]) : 0;
  }

  /** Every record whose fingerprint no line of the file had. */
  public void forEachUnseen(Unseen unseen) {
    for (int i = 0; i < slots.length; i++) {
      if (slots[i] != 0 && lines[i] <= 0) {
        unseen.accept(slots[i], records[i]);
      }
    }
    for (int i = 0; i < namelessCount; i++) {
      unseen.accept(0, nameless[i]);
    }
  }

  /** How many different fingerprints are on record. */
  public int size() {
    return size;
  }

  /** How many records were put in. */
  public long records() {
    return (long) size + namelessCount;
  }

  private void grow() {
    int capacity = (int) Math.min(1 << 30, slots.length * 3L / 2);
    if (capacity == slots.length) {
      throw new IllegalStateException("too many fingerprints");
    }
    long[] moreSlots = new long[capacity];
    int[] moreLines = new int[capacity];
    int[] moreRecords = new int[capacity];
    for (int i = 0; i < slots.length; i++) {
      if (slots[i] != 0) {
        int slot = slot(moreSlots, slots[i]);
        moreSlots[slot] = slots[i];
        moreLines[slot] = lines[i];
        moreRecords[slot] = records[i];
      }
    }
    slots = moreSlots;
    lines = moreLines;
    records = moreRecords;
    most = (int) (capacity * MOST_FULL);
  }

  /** Where the fingerprint stands, or the free slot where it would. */
  private static int slot(long[] slots, long fingerprint) {
    // The high 32 bits scaled to the table: even spread without a division or a power of two.
    int slot = (int) ((fingerprint >>> 32) * slots.length >>> 32);
    while (slots[slot] != 0 && slots[slot] != fingerprint) {
      slot = slot + 1 == slots.length ? 0 : slot + 1;
    }
    return slot;
  }
}
