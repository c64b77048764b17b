package tw.proteacher.persistence.notices;

import java.text.Normalizer;

/** A name is only ever shown and offered for saving; it is cleaned of everything but the name. */
final class FileNames {
  private static final int LONGEST = 120;

  private FileNames() {}

  static String clean(String given) {
    String name = Normalizer.normalize(given, Normalizer.Form.NFC);
    name = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
    // Control, format (direction marks) and unassigned characters, and what file systems dislike.
    name = name.replaceAll("[\\p{C}<>:\"|?*]", "").strip();
    while (name.startsWith(".")) {
      name = name.substring(1);
    }
    int dot = name.lastIndexOf('.');
    if (dot > 0 && name.length() > LONGEST) {
      String suffix = name.substring(dot);
      name = name.substring(0, Math.max(1, LONGEST - suffix.length())) + suffix;
    }
    return name.length() > LONGEST ? name.substring(0, LONGEST) : name;
  }
}
