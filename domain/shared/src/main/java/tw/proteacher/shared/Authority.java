package tw.proteacher.shared;

import org.jspecify.annotations.Nullable;

/**
 * 主管機關: the ministry or a county, as the owner of rules, forms, rounds and certificates, by the
 * code these are kept under.
 */
public final class Authority {
  /** 教育部. */
  public static final String MINISTRY = "MOE";

  private Authority() {}

  public static boolean isMinistry(String code) {
    return code.equals(MINISTRY);
  }

  /** The code of a county, or of the ministry where there is none. */
  public static String of(@Nullable CountyCode county) {
    return county == null ? MINISTRY : county.value();
  }

  /** The county, or null for the ministry. */
  public static @Nullable CountyCode county(String code) {
    return isMinistry(code) ? null : new CountyCode(code);
  }

  /** Whose its things are: a county centre reaches its own, the national centre all. */
  public static Subject subject(String code) {
    CountyCode county = county(code);
    return county == null ? Subject.nation() : Subject.county(county);
  }
}
