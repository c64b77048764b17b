package tw.proteacher.web.casework;

import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Writes elements; the writer escapes every text and every attribute. */
final class Markup {
  private final ResponseWriter writer;

  Markup(FacesContext context) {
    writer = context.getResponseWriter();
  }

  /** Names and values of attributes alternate; a null value leaves the attribute out. */
  Markup open(String element, @Nullable String... attributes) throws IOException {
    writer.startElement(element, null);
    for (int i = 0; i + 1 < attributes.length; i += 2) {
      String name = attributes[i];
      if (name != null && attributes[i + 1] != null) {
        writer.writeAttribute(name, attributes[i + 1], null);
      }
    }
    return this;
  }

  Markup text(String text) throws IOException {
    writer.writeText(text, null);
    return this;
  }

  Markup close(String... elements) throws IOException {
    for (String element : elements) {
      writer.endElement(element);
    }
    return this;
  }

  /** An element with a text, left out where the text is empty. */
  Markup line(String element, String text, @Nullable String... attributes) throws IOException {
    return text.isEmpty() ? this : open(element, attributes).text(text).close(element);
  }

  /** An element with a text, there even where the text is empty. */
  Markup slot(String element, String text, @Nullable String... attributes) throws IOException {
    return open(element, attributes).text(text).close(element);
  }

  /** An element without content. */
  Markup one(String element, @Nullable String... attributes) throws IOException {
    return open(element, attributes).close(element);
  }
}
