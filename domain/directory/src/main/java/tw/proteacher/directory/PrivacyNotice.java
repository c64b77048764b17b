package tw.proteacher.directory;

/** 個人資料蒐集告知: its text stands in the page; whoever accepted an older version reads it anew. */
public final class PrivacyNotice {
  public static final int VERSION = 1;

  private PrivacyNotice() {}
}
