package tw.proteacher.web.paper;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * 缺字: holds every character of a paper against the typefaces at hand. What no typeface shows
 * becomes 〓, the printers' mark for a missing sort, so that nobody takes a hole for a name.
 */
final class Characters {
  private static final int GETA = 0x3013;
  private static final int CJK_BLOCKS_FROM = 0x2E80;

  private final List<Typeface> faces;
  private final Set<Integer> missing = new TreeSet<>();

  Characters(List<Typeface> faces) {
    this.faces = List.copyOf(faces);
  }

  /** Makes all text below {@code node} printable. */
  void mend(Node node) {
    for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
      if (child.getNodeType() == Node.TEXT_NODE) {
        child.setNodeValue(mend(child.getNodeValue()));
      } else if (child instanceof Element element && !element.getTagName().equals("style")) {
        mend(element);
      }
    }
  }

  /** What could not be shown, as {@code U+20BB7}. */
  List<String> missing() {
    List<String> codes = new ArrayList<>();
    missing.forEach(code -> codes.add("U+%04X".formatted(code)));
    return codes;
  }

  private String mend(String text) {
    StringBuilder mended = new StringBuilder(text.length());
    text.codePoints().forEach(code -> append(mended, code));
    return mended.toString();
  }

  private void append(StringBuilder mended, int code) {
    if (Character.isWhitespace(code) || shows(code)) {
      mended.appendCodePoint(code);
      return;
    }
    int type = Character.getType(code);
    if (type == Character.FORMAT || type == Character.NON_SPACING_MARK && isSelector(code)) {
      return;
    }
    // A compatibility form (a ligature, an old Han variant code) says the same as its plain form.
    String plain = Normalizer.normalize(Character.toString(code), Normalizer.Form.NFKC);
    if (plain.codePoints().allMatch(this::shows)) {
      mended.append(plain);
      return;
    }
    missing.add(code);
    if (code >= CJK_BLOCKS_FROM) {
      mended.appendCodePoint(GETA);
    } else {
      mended.append('?');
    }
  }

  private boolean shows(int code) {
    return faces.stream().anyMatch(face -> face.shows(code));
  }

  private static boolean isSelector(int code) {
    return code >= 0xFE00 && code <= 0xFE0F || code >= 0xE0100 && code <= 0xE01EF;
  }
}
