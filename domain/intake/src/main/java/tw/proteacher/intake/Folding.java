package tw.proteacher.intake;

import java.text.Normalizer;

/** 全形半形與空白: how every field is folded before anything is compared. */
public final class Folding {
  private Folding() {}

  /** NFKC and no blanks around it; the same object if there is nothing to do. */
  public static String fold(String text) {
    if (isPlain(text)) {
      return text.strip();
    }
    return Normalizer.normalize(text, Normalizer.Form.NFKC).strip();
  }

  public static boolean lostCharacters(String name) {
    return name.codePoints()
        .anyMatch(
            character ->
                character == '?'
                    || character == '\uFFFD'
                    || Character.getType(character) == Character.PRIVATE_USE);
  }

  /** ASCII and unified ideographs are what they are in every normal form. */
  private static boolean isPlain(String text) {
    for (int i = 0; i < text.length(); i++) {
      char character = text.charAt(i);
      if (character >= 0x80 && (character < 0x4E00 || character > 0x9FFF)) {
        return false;
      }
    }
    return true;
  }
}
