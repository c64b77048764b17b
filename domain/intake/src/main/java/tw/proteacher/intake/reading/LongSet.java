package tw.proteacher.intake.reading;

/** A growing set of longs without boxes: the keys met in a file. */
public final class LongSet {
  private static final int SMALLEST = 1 << 12;
  private static final long SPREAD = 0x9E3779B97F4A7C15L;

  private long[] slots = new long[SMALLEST];
  private boolean hasZero;
  private int size;

  /** False if it was there already. */
  public boolean add(long value) {
    if (value == 0) {
      boolean fresh = !hasZero;
      hasZero = true;
      return fresh;
    }
    int slot = slot(slots, value);
    if (slots[slot] == value) {
      return false;
    }
    slots[slot] = value;
    size++;
    if (size > slots.length / 4 * 3) {
      grow();
    }
    return true;
  }

  public boolean contains(long value) {
    return value == 0 ? hasZero : slots[slot(slots, value)] == value;
  }

  public boolean isEmpty() {
    return size == 0 && !hasZero;
  }

  private void grow() {
    long[] more = new long[slots.length < 1 << 22 ? slots.length * 2 : slots.length / 2 * 3];
    for (long value : slots) {
      if (value != 0) {
        more[slot(more, value)] = value;
      }
    }
    slots = more;
  }

  private static int slot(long[] slots, long value) {
    long mixed = (value ^ value >>> 31) * SPREAD;
    int slot = (int) ((mixed >>> 32) * slots.length >>> 32);
    while (slots[slot] != 0 && slots[slot] != value) {
      slot = slot + 1 == slots.length ? 0 : slot + 1;
    }
    return slot;
  }
}
