package tw.proteacher.feeds;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HexFormat;

/** 匯入檔: one CSV file written as a stream, and its manifest, which comes last. */
final class FeedFile implements Closeable {
  private static final int FLUSH_AT = 1 << 16;
  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private final Path path;
  private final Path unfinished;
  private final Charset charset;
  private final String lineEnd;
  private final MessageDigest digest = sha256();
  private final OutputStream out;
  private final StringBuilder text = new StringBuilder(2 * FLUSH_AT);
  private long rows;

  /** How the bytes of a file are made. */
  public enum Encoding {
    UTF_8,
    UTF_8_BOM,
    MS950;

    Charset charset() {
      return this == MS950 ? Charset.forName("MS950") : StandardCharsets.UTF_8;
    }
  }

  FeedFile(Path path, Kind kind, Encoding encoding, String lineEnd) throws IOException {
    this.path = path;
    this.unfinished = path.resolveSibling(path.getFileName() + ".part");
    this.charset = encoding.charset();
    this.lineEnd = lineEnd;
    Files.createDirectories(path.toAbsolutePath().getParent());
    this.out =
        new DigestOutputStream(
            new BufferedOutputStream(Files.newOutputStream(unfinished), 1 << 20), digest);
    if (encoding == Encoding.UTF_8_BOM) {
      text.append(BYTE_ORDER_MARK);
    }
    text.append(kind.header()).append(lineEnd);
  }

  static String name(Kind kind, Mode mode, LocalDate day) {
    return kind.word()
        + "-"
        + mode.word()
        + "-"
        + day.format(DateTimeFormatter.BASIC_ISO_DATE)
        + ".csv";
  }

  /** Where the next row is to be appended; {@link #endRow} finishes it. */
  StringBuilder row() {
    return text;
  }

  void endRow() throws IOException {
    rows++;
    endLine();
  }

  /** A line end without a row: not counted in the manifest. */
  void blankLine() throws IOException {
    endLine();
  }

  long rows() {
    return rows;
  }

  private void endLine() throws IOException {
    text.append(lineEnd);
    if (text.length() > FLUSH_AT) {
      flush();
    }
  }

  private void flush() throws IOException {
    out.write(text.toString().getBytes(charset));
    text.setLength(0);
  }

  /** Puts the file in its place, then its manifest. */
  void deliver(Kind kind, Mode mode, long sequence, LocalDate day) throws IOException {
    flush();
    out.close();
    Files.move(unfinished, path, StandardCopyOption.REPLACE_EXISTING);
    String manifest =
        """
        {"kind": "%s", "mode": "%s", "sequence": %d, "rows": %d, "sha256": "%s", "generatedAt": "%sT01:10:00+08:00"}
        """
            .formatted(
                kind.word(),
                mode.word(),
                sequence,
                rows,
                HexFormat.of().formatHex(digest.digest()),
                day);
    Path part = path.resolveSibling(path.getFileName() + ".manifest.part");
    Files.writeString(part, manifest);
    Files.move(
        part,
        path.resolveSibling(path.getFileName() + ".manifest.json"),
        StandardCopyOption.REPLACE_EXISTING);
  }

  @Override
  public void close() throws IOException {
    out.close();
    Files.deleteIfExists(unfinished);
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
