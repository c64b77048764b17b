package tw.proteacher.certification.model;

import java.util.List;
import java.util.Optional;
import tw.proteacher.certification.Tier;

/** 舊證檔用語: the words of the certificates feed, as the contract writes them. */
public final class LegacyWords {
  /** The literal header row. */
  public static final List<String> HEADER =
      List.of("異動別", "身分證字號", "姓名", "學年度", "證號類別", "證號", "證號取得時間", "來源");

  public static final int ID = 1;
  public static final int NAME = 2;
  public static final int SCHOOL_YEAR = 3;
  public static final int CATEGORY = 4;
  public static final int NUMBER = 5;
  public static final int OBTAINED = 6;
  public static final int ORIGIN = 7;

  private LegacyWords() {}

  static Optional<Tier> tier(String word) {
    return switch (word) {
      case "初階認證" -> Optional.of(Tier.INITIAL);
      case "進階認證" -> Optional.of(Tier.ADVANCED);
      case "教學輔導認證" -> Optional.of(Tier.MENTOR);
      default -> Optional.empty();
    };
  }
}
