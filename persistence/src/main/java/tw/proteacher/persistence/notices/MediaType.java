package tw.proteacher.persistence.notices;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** 檔案格式: told by the first bytes of the content, never by the name or the sender's word. */
enum MediaType {
  PDF("application/pdf", Set.of("pdf")),
  JPEG("image/jpeg", Set.of("jpg", "jpeg")),
  PNG("image/png", Set.of("png")),
  ODT("application/vnd.oasis.opendocument.text", Set.of("odt")),
  ODS("application/vnd.oasis.opendocument.spreadsheet", Set.of("ods")),
  ODP("application/vnd.oasis.opendocument.presentation", Set.of("odp"));

  private static final byte[] PDF_MAGIC = bytes("%PDF-");
  private static final byte[] JPEG_MAGIC = {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF};
  private static final byte[] PNG_MAGIC = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
  private static final byte[] ZIP_MAGIC = {'P', 'K', 3, 4};
  private static final int ZIP_NAME = 30;
  private static final byte[] ODF_FIRST_NAME = bytes("mimetype");

  private final String official;
  private final Set<String> suffixes;

  MediaType(String official, Set<String> suffixes) {
    this.official = official;
    this.suffixes = suffixes;
  }

  String official() {
    return official;
  }

  /** Whether a name ends as files of this form do. */
  boolean suits(String name) {
    int dot = name.lastIndexOf('.');
    return dot >= 0 && suffixes.contains(name.substring(dot + 1).toLowerCase(Locale.ROOT));
  }

  static Optional<MediaType> of(byte[] content) {
    if (startsWith(content, 0, PDF_MAGIC)) {
      return Optional.of(PDF);
    }
    if (startsWith(content, 0, JPEG_MAGIC)) {
      return Optional.of(JPEG);
    }
    if (startsWith(content, 0, PNG_MAGIC)) {
      return Optional.of(PNG);
    }
    if (startsWith(content, 0, ZIP_MAGIC) && startsWith(content, ZIP_NAME, ODF_FIRST_NAME)) {
      return openDocument(content);
    }
    return Optional.empty();
  }

  /** An OpenDocument says what it is in a first entry that is stored, not deflated. */
  private static Optional<MediaType> openDocument(byte[] content) {
    int at = ZIP_NAME + ODF_FIRST_NAME.length;
    return Arrays.stream(values())
        .filter(type -> type.official.startsWith("application/vnd.oasis"))
        .filter(type -> startsWith(content, at, bytes(type.official + "PK")))
        .findFirst();
  }

  private static boolean startsWith(byte[] content, int at, byte[] magic) {
    return content.length >= at + magic.length
        && Arrays.equals(content, at, at + magic.length, magic, 0, magic.length);
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }
}
