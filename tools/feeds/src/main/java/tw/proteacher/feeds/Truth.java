package tw.proteacher.feeds;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * 標準答案: what a correct intake of one file must report and what must be live afterwards.
 *
 * <p>{@link #live} is independent of order: the sum, modulo 2<sup>60</sup>, of the first fifteen
 * hexadecimal digits of the MD5 of each live row's fingerprint.
 */
public final class Truth {
  private static final long SIXTY_BITS = (1L << 60) - 1;

  private final String file;
  private final Map<String, Long> counts = new TreeMap<>();
  private final Map<Reason, Long> exceptions = new EnumMap<>(Reason.class);
  private final MessageDigest md5 = md5();
  private long liveRows;
  private long liveHash;

  Truth(String file) {
    this.file = file;
    for (Outcome outcome : Outcome.values()) {
      counts.put(outcome.word(), 0L);
    }
  }

  /** What becomes of a key in one night. */
  enum Outcome {
    READ,
    INSERTED,
    /** Live again after a withdrawal; also counted as inserted. */
    RETURNED,
    UPDATED,
    UNCHANGED,
    WITHDRAWN;

    String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  void count(Outcome outcome) {
    counts.merge(outcome.word(), 1L, Long::sum);
  }

  void count(Reason reason) {
    exceptions.merge(reason, 1L, Long::sum);
  }

  void live(String fingerprint) {
    liveRows++;
    byte[] digest = md5.digest(fingerprint.getBytes(StandardCharsets.UTF_8));
    liveHash = (liveHash + (ByteBuffer.wrap(digest).getLong() >>> 4)) & SIXTY_BITS;
  }

  public String file() {
    return file;
  }

  /** One of read, inserted, returned, updated, unchanged, withdrawn. */
  public long count(String word) {
    return counts.getOrDefault(word, 0L);
  }

  /** Exceptions by code, without the warnings. */
  public Map<String, Long> exceptions() {
    return byName(false);
  }

  /** Rows that are taken all the same, by code. */
  public Map<String, Long> warnings() {
    return byName(true);
  }

  public long liveRows() {
    return liveRows;
  }

  public long liveHash() {
    return liveHash;
  }

  private Map<String, Long> byName(boolean warnings) {
    Map<String, Long> named = new TreeMap<>();
    exceptions.forEach(
        (reason, rows) -> {
          if ((reason == Reason.LOST_CHARACTERS) == warnings) {
            named.put(reason.name(), rows);
          }
        });
    return named;
  }

  String json() {
    return """
    {"file": "%s",
     %s,
     "exceptions": {%s},
     "warnings": {%s},
     "live": {"rows": %d, "hash": "%d"}}
    """
        .formatted(file, pairs(counts), pairs(exceptions()), pairs(warnings()), liveRows, liveHash);
  }

  void write(Path folder) throws IOException {
    Files.createDirectories(folder);
    Files.writeString(folder.resolve(file + ".truth.json"), json());
  }

  private static String pairs(Map<String, Long> map) {
    return map.entrySet().stream()
        .map(entry -> "\"" + entry.getKey() + "\": " + entry.getValue())
        .collect(Collectors.joining(", "));
  }

  private static MessageDigest md5() {
    try {
      return MessageDigest.getInstance("MD5");
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
