package tw.proteacher.feeds;

/**
 * 骰子: numbers that look random but follow from seed, purpose and index alone. No state is kept, so
 * any row of any day can be made again without making those before it.
 */
final class Dice {
  private static final long GOLDEN = 0x9E3779B97F4A7C15L;
  private static final double UNIT = 0x1.0p-53;

  private final long seed;

  Dice(long seed) {
    this.seed = mix(seed * GOLDEN + 1);
  }

  /** A number for one purpose and index. */
  long roll(int purpose, long index) {
    return mix(seed ^ mix(index * GOLDEN + purpose * 0xD1B54A32D192ED03L));
  }

  /** Uniform in [0, 1). */
  double share(int purpose, long index) {
    return (roll(purpose, index) >>> 11) * UNIT;
  }

  /** Uniform in [0, bound). */
  int pick(int purpose, long index, int bound) {
    return (int) Long.remainderUnsigned(roll(purpose, index), bound);
  }

  private static long mix(long value) {
    long mixed = (value ^ (value >>> 30)) * 0xBF58476D1CE4E5B9L;
    mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
    return mixed ^ (mixed >>> 31);
  }
}
