package tw.proteacher.certification.issue;

/** 遮罩姓名: enough for who holds the paper in hand, too little for who collects names. */
public final class HolderName {
  private static final String HIDDEN = "\u25CB";
  private static final int SHORT = 2;

  private HolderName() {}

  /** The first and the last character; of a name of two the first alone. */
  public static String masked(String name) {
    int[] codes = name.strip().codePoints().toArray();
    StringBuilder masked = new StringBuilder();
    for (int i = 0; i < codes.length; i++) {
      boolean shown = i == 0 && codes.length > 1 || i == codes.length - 1 && codes.length > SHORT;
      masked.append(shown ? Character.toString(codes[i]) : HIDDEN);
    }
    return masked.toString();
  }
}
