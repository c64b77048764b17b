package tw.proteacher.web.operations;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;

/** 試算表: rows of text written as they come, however many. */
interface Spreadsheet extends Closeable {
  void row(List<String> cells) throws IOException;

  /**
   * Makes a text harmless that a spreadsheet would take for a formula, in every format alike: a
   * quote before it, as OWASP ASVS 1.2.10 has it.
   */
  static String harmless(String text) {
    return !text.isEmpty() && "=+-@\t\r\u0000＝＋－＠".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
  }
}
