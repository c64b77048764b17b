package tw.proteacher.intake.exceptions;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * 例外篩選: what an operator looks for; null and empty mean any.
 *
 * @param school 學校代碼
 * @param county 縣市代碼
 */
public record ExceptionFilter(
    @Nullable Long run, String kind, String code, String school, String county)
    implements Serializable {
  public static ExceptionFilter any() {
    return new ExceptionFilter(null, "", "", "", "");
  }
}
