package tw.proteacher.web.sheets;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tw.proteacher.shared.RuleViolation;

/**
 * CSV: by its byte order mark, else as UTF-8, else as the Big5 of office programs; whatever fits
 * none of them to the last byte is refused rather than guessed.
 */
final class CsvRows {
  private static final Charset MS950 = Charset.forName("MS950");
  private static final int MOST_FIELD = 64 * 1024;

  private CsvRows() {}

  static List<List<String>> read(byte[] content) throws IOException {
    String text = text(content);
    if (text.indexOf('\0') >= 0) {
      throw new RuleViolation("sheets.unknown_kind");
    }
    SheetLimits rows = new SheetLimits();
    try (CsvReader<CsvRecord> reader =
        CsvReader.builder()
            .fieldSeparator(separator(text))
            .skipEmptyLines(false)
            .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
            .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
            .maxBufferSize(MOST_FIELD)
            .ofCsvRecord(text)) {
      for (CsvRecord line : reader) {
        rows.add(line.getFields(), 1);
      }
    } catch (CsvParseException broken) {
      throw SheetReader.unreadable(broken);
    }
    return rows.rows();
  }

  private static String text(byte[] content) {
    if (SheetReader.starts(content, 0xEF, 0xBB, 0xBF)) {
      return strict(content, 3, StandardCharsets.UTF_8).orElseThrow(CsvRows::mixed);
    }
    if (SheetReader.starts(content, 0xFF, 0xFE)) {
      return strict(content, 2, StandardCharsets.UTF_16LE).orElseThrow(CsvRows::mixed);
    }
    if (SheetReader.starts(content, 0xFE, 0xFF)) {
      return strict(content, 2, StandardCharsets.UTF_16BE).orElseThrow(CsvRows::mixed);
    }
    return Stream.of(StandardCharsets.UTF_8, MS950)
        .flatMap(charset -> strict(content, 0, charset).stream())
        .findFirst()
        .orElseThrow(CsvRows::mixed);
  }

  private static RuleViolation mixed() {
    return new RuleViolation("sheets.encoding");
  }

  private static Optional<String> strict(byte[] content, int from, Charset charset) {
    try {
      return Optional.of(
          charset
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT)
              .decode(ByteBuffer.wrap(content, from, content.length - from))
              .toString());
    } catch (CharacterCodingException other) {
      return Optional.empty();
    }
  }

  /** What stands most often in the first line: a comma, a tab or a semicolon. */
  private static char separator(String text) {
    int end = text.indexOf('\n');
    String first = end < 0 ? text : text.substring(0, end);
    char best = ',';
    for (char candidate : new char[] {'\t', ';'}) {
      if (count(first, candidate) > count(first, best)) {
        best = candidate;
      }
    }
    return best;
  }

  private static long count(String line, char wanted) {
    return line.chars().filter(one -> one == wanted).count();
  }
}
