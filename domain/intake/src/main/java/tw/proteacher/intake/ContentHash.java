package tw.proteacher.intake;

import com.dynatrace.hash4j.hashing.Hashing;

/** 內容雜湊: 64 bits by which two descriptions are told apart. Kept in tables, so never change it. */
public final class ContentHash {
  private ContentHash() {}

  public static long of(CharSequence content) {
    return Hashing.xxh3_64().hashCharsToLong(content);
  }
}
