package tw.proteacher.web.paper;

import java.io.IOException;
import java.io.StringReader;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** 紙本內容: the XHTML of one paper as a tree; document types and outer entities are refused. */
final class PaperDocument {
  private static final String XHTML = "http://www.w3.org/1999/xhtml";

  private PaperDocument() {}

  static Document parse(String xhtml) {
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
      factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      return factory.newDocumentBuilder().parse(new InputSource(new StringReader(xhtml)));
    } catch (SAXException | IOException | ParserConfigurationException malformed) {
      throw new IllegalArgumentException("not a well-formed paper", malformed);
    }
  }

  /** Puts a style in front of the paper's own; its title describes it where nothing else does. */
  static void dress(Document document, String css) {
    Element head = (Element) document.getElementsByTagNameNS(XHTML, "head").item(0);
    Element style = document.createElementNS(XHTML, "style");
    style.setTextContent(css);
    head.insertBefore(style, head.getFirstChild());
    if (head.getElementsByTagNameNS(XHTML, "meta").getLength() == 0) {
      Element description = document.createElementNS(XHTML, "meta");
      description.setAttribute("name", "subject");
      description.setAttribute(
          "content", head.getElementsByTagNameNS(XHTML, "title").item(0).getTextContent());
      head.appendChild(description);
    }
  }

  /** Puts a piece of XHTML at the end of the body. */
  static void append(Document document, String xhtml) {
    Element body = (Element) document.getElementsByTagNameNS(XHTML, "body").item(0);
    body.appendChild(document.importNode(parse(xhtml).getDocumentElement(), true));
  }
}
