package tw.proteacher.web.shell.widget;

import jakarta.json.JsonStructure;

/** JSON that stands inside a script element: nothing in it can end the element. */
public final class InlineJson {
  private InlineJson() {}

  public static String of(JsonStructure json) {
    return json.toString().replace("<", "\\u003c").replace(">", "\\u003e");
  }
}
