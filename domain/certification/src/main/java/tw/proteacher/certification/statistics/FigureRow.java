package tw.proteacher.certification.statistics;

import java.io.Serializable;

/**
 * 統計列: people who hold a certificate that counts, by tier; where the question is of coverage,
 * schools that have at least one such person.
 *
 * @param key code of a county or school, or the label itself
 * @param label what the line stands for; empty where it is not known
 * @param of how many people, or schools, there are; 0 where that makes no sense
 */
public record FigureRow(String key, String label, long of, long initial, long advanced, long mentor)
    implements Serializable {
  private static final int TENTHS_OF_PERCENT = 1_000;

  /** How many of a thousand have this many of them. */
  public long permille(long count) {
    return of == 0 ? 0 : Math.round((double) count * TENTHS_OF_PERCENT / of);
  }
}
