package tw.proteacher.web.sheets;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import tw.proteacher.shared.RuleViolation;

/**
 * ODS, streamed: a row or cell that says it is there a million times is counted before it is built,
 * which a reader of whole documents does not do.
 */
final class OdsRows {
  private static final String TABLE = "urn:oasis:names:tc:opendocument:xmlns:table:1.0";
  private static final String OFFICE = "urn:oasis:names:tc:opendocument:xmlns:office:1.0";

  private final SheetLimits rows = new SheetLimits();
  private final List<String> cells = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private long rowTimes = 1;
  private long cellTimes = 1;
  private long blankCells;
  private int paragraphs;
  private boolean inCell;
  private boolean inNote;
  private @Nullable String date;
  private boolean done;

  private OdsRows() {}

  /**
   * @param content of {@code content.xml}
   */
  static List<List<String>> read(InputStream content) throws IOException {
    XMLInputFactory factory = XMLInputFactory.newFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    try (content) {
      XMLStreamReader xml = factory.createXMLStreamReader(content);
      OdsRows reading = new OdsRows();
      while (xml.hasNext() && !reading.done) {
        reading.take(xml.next(), xml);
      }
      return reading.rows.rows();
    } catch (XMLStreamException broken) {
      throw SheetReader.unreadable(broken);
    }
  }

  private void take(int event, XMLStreamReader xml) {
    switch (event) {
      case XMLStreamConstants.START_ELEMENT -> start(xml);
      case XMLStreamConstants.END_ELEMENT -> end(xml.getLocalName());
      case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> {
        if (inCell && !inNote && paragraphs > 0) {
          text.append(xml.getText());
        }
      }
      default -> {}
    }
  }

  private void start(XMLStreamReader xml) {
    switch (xml.getLocalName()) {
      case "table-row" -> {
        cells.clear();
        blankCells = 0;
        rowTimes = times(xml, "number-rows-repeated");
      }
      case "table-cell", "covered-table-cell" -> {
        inCell = true;
        paragraphs = 0;
        text.setLength(0);
        cellTimes = times(xml, "number-columns-repeated");
        date = xml.getAttributeValue(OFFICE, "date-value");
      }
      case "annotation" -> inNote = true;
      case "p" -> {
        if (inCell && !inNote) {
          if (paragraphs > 0) {
            text.append('\n');
          }
          paragraphs++;
        }
      }
      case "s", "tab" -> text.append(' ');
      case "line-break" -> text.append('\n');
      default -> {}
    }
  }

  private void end(String name) {
    switch (name) {
      case "annotation" -> inNote = false;
      case "table-cell", "covered-table-cell" -> cell();
      case "table-row" -> rows.add(cells, rowTimes);
      case "table" -> done = true;
      default -> {}
    }
  }

  /** Blank cells are only written once something stands behind them. */
  private void cell() {
    inCell = false;
    String value = date == null ? text.toString() : date.substring(0, Math.min(10, date.length()));
    if (value.isBlank()) {
      blankCells += cellTimes;
      return;
    }
    if (cells.size() + blankCells + cellTimes > SheetLimits.MOST_COLUMNS) {
      throw new RuleViolation("sheets.too_many_columns", SheetLimits.MOST_COLUMNS);
    }
    for (long i = 0; i < blankCells; i++) {
      cells.add("");
    }
    blankCells = 0;
    for (long i = 0; i < cellTimes; i++) {
      cells.add(value);
    }
  }

  /** Kept small enough to be added up. */
  private static long times(XMLStreamReader xml, String attribute) {
    String value = xml.getAttributeValue(TABLE, attribute);
    try {
      return value == null ? 1 : Math.min(Math.max(1, Long.parseLong(value)), Integer.MAX_VALUE);
    } catch (NumberFormatException broken) {
      throw SheetReader.unreadable(broken);
    }
  }
}
