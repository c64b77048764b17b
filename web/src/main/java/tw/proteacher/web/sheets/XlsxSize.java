package tw.proteacher.web.sheets;

import com.fasterxml.aalto.stax.InputFactoryImpl;
import java.io.IOException;
import java.io.InputStream;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import tw.proteacher.shared.RuleViolation;

/**
 * Looks through the parts of an XLSX before rows are built from them: the library makes room for
 * all cells up to the column a cell says it stands in, and for all cells of a row at once.
 */
final class XlsxSize {
  /** As far as office programs go: column XFD, seven digits of rows. */
  private static final Pattern ADDRESS = Pattern.compile("[A-Za-z]{1,3}[1-9]\\d{0,6}");

  private static final int MOST_CELLS = 20_000;
  private static final int MOST_ELEMENTS = 3_000_000;

  private int elements;
  private int cells;

  private XlsxSize() {}

  /** Whatever the part is called and whether it is a sheet: what is none says nothing here. */
  static void refuseLarge(InputStream part) throws IOException {
    // The parser of the library itself, so that both see the same.
    XMLInputFactory factory = new InputFactoryImpl();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    XlsxSize size = new XlsxSize();
    try (part) {
      XMLStreamReader xml = factory.createXMLStreamReader(part);
      while (xml.hasNext()) {
        if (xml.next() == XMLStreamConstants.START_ELEMENT) {
          size.element(xml.getLocalName(), xml.getAttributeValue(null, "r"));
        }
      }
    } catch (XMLStreamException notXml) {
      // A picture, or broken: then the library reads no further either.
      return;
    }
  }

  private void element(String name, @Nullable String address) {
    elements++;
    if (name.equals("row")) {
      cells = 0;
    }
    if (name.equals("c")) {
      cells++;
      if (address != null && !ADDRESS.matcher(address).matches()) {
        throw new RuleViolation("sheets.unreadable");
      }
    }
    if (cells > MOST_CELLS) {
      throw new RuleViolation("sheets.too_many_columns", SheetLimits.MOST_COLUMNS);
    }
    if (elements > MOST_ELEMENTS) {
      throw new RuleViolation("sheets.bomb");
    }
  }
}
