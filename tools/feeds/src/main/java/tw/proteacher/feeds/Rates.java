package tw.proteacher.feeds;

/**
 * 變動率: what happens to a country between two days, as shares of its rows on the first day.
 *
 * @param changed rows with new content
 * @param withdrawn rows that are taken back
 * @param added rows that were not there
 * @param bad rows that cannot be used, spread over every reason
 * @param restyled rows written differently with the same meaning
 */
public record Rates(double changed, double withdrawn, double added, double bad, double restyled) {
  /** What the benchmark asks for. */
  public static final Rates ORDINARY = new Rates(0.01, 0.002, 0.005, 0.005, 0);

  /** Nothing but bad rows. */
  public static Rates onlyBad(double bad) {
    return new Rates(0, 0, 0, bad, 0);
  }

  @Override
  public String toString() {
    return changed + "," + withdrawn + "," + added + "," + bad + "," + restyled;
  }

  static Rates parse(String text) {
    String[] parts = text.split(",");
    return new Rates(
        Double.parseDouble(parts[0]),
        Double.parseDouble(parts[1]),
        Double.parseDouble(parts[2]),
        Double.parseDouble(parts[3]),
        Double.parseDouble(parts[4]));
  }
}
