package tw.proteacher.web.shell;

/** 頁碼: page numbers as they stand in addresses, where anybody can write anything. */
public final class Paging {
  /** No list here is longer, and the number of its first row is still an int. */
  private static final int LAST = 100_000;

  private Paging() {}

  /** The nearest page number that can be asked for. */
  public static int within(int page) {
    return Math.max(1, Math.min(page, LAST));
  }
}
