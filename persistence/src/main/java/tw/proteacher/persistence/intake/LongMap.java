package tw.proteacher.persistence.intake;

/** A growing map from long to long without boxes. */
final class LongMap {
  /** No value under that key. */
  static final long NONE = Long.MIN_VALUE;

  private static final int SMALLEST = 1 << 10;
  private static final long SPREAD = 0x9E3779B97F4A7C15L;

  private long[] keys;
  private long[] values;
  private long valueOfZero = NONE;
  private int size;

  LongMap() {
    this(0);
  }

  /** With room for that many from the beginning. */
  LongMap(long expected) {
    int slots = (int) Math.max(SMALLEST, Math.min(1 << 30, expected * 3 / 2));
    keys = new long[slots];
    values = new long[slots];
  }

  void put(long key, long value) {
    if (key == 0) {
      valueOfZero = value;
      return;
    }
    int slot = slot(keys, key);
    if (keys[slot] == 0) {
      keys[slot] = key;
      size++;
    }
    values[slot] = value;
    if (size > keys.length / 4 * 3) {
      grow();
    }
  }

  /** The value, or {@link #NONE}. */
  long get(long key) {
    if (key == 0) {
      return valueOfZero;
    }
    int slot = slot(keys, key);
    return keys[slot] == 0 ? NONE : values[slot];
  }

  private void grow() {
    long[] moreKeys = new long[keys.length * 2];
    long[] moreValues = new long[keys.length * 2];
    for (int i = 0; i < keys.length; i++) {
      if (keys[i] != 0) {
        int slot = slot(moreKeys, keys[i]);
        moreKeys[slot] = keys[i];
        moreValues[slot] = values[i];
      }
    }
    keys = moreKeys;
    values = moreValues;
  }

  private static int slot(long[] keys, long key) {
    long mixed = (key ^ key >>> 31) * SPREAD;
    int slot = (int) ((mixed >>> 32) * keys.length >>> 32);
    while (keys[slot] != 0 && keys[slot] != key) {
      slot = slot + 1 == keys.length ? 0 : slot + 1;
    }
    return slot;
  }
}
