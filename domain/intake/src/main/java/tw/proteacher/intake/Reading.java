package tw.proteacher.intake;

import org.jspecify.annotations.Nullable;

/**
 * 判讀結果: the typed row, or why there is none. A refused row whose key could be read carries a row of
 * which only the key counts: a key that is present but unusable is not absent, so the record on
 * file stays as it was.
 *
 * @param row the accepted row, or the key of a refused one
 * @param refusal null if accepted
 * @param <R> one accepted row, typed
 */
public record Reading<R>(@Nullable R row, @Nullable ExceptionCode refusal) {
  public static <R> Reading<R> taken(R row) {
    return new Reading<>(row, null);
  }

  /** Refused, and it cannot be said which record it was about. */
  public static <R> Reading<R> refused(ExceptionCode code) {
    return new Reading<>(null, code);
  }

  /** Refused; {@code key} has the key fields of the record it was about. */
  public static <R> Reading<R> refused(ExceptionCode code, R key) {
    return new Reading<>(key, code);
  }
}
