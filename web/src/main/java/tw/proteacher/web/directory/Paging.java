package tw.proteacher.web.directory;

/** Page numbers as they stand in addresses, where anybody can write anything. */
final class Paging {
  private static final int LAST = 100_000;

  private Paging() {}

  static int within(int page) {
    return Math.max(1, Math.min(page, LAST));
  }
}
