package tw.proteacher.web.notices;

import java.io.Serializable;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import java.util.function.Supplier;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;
import tw.proteacher.shared.NotFound;
import tw.proteacher.shared.RuleViolation;

/**
 * 別人剛才儲存的內容: who comes second sees what the first one saved beside his own text, and may save that
 * then.
 *
 * @param <T> what is edited, as pages show it
 */
public class Meanwhile<T extends Serializable> implements Serializable {
  private static final long serialVersionUID = 1L;

  private long version;
  private @Nullable T newer;

  /**
   * Changes the thing at the version that was opened. Where that is refused since it is another one
   * by now, that one is kept, and the next try is held against it.
   *
   * @param now reads the thing as it is
   * @param changed takes over what is not shown beside the text
   */
  void change(
      LongConsumer change, Supplier<T> now, ToLongFunction<T> versionOf, Consumer<T> changed) {
    try {
      change.accept(version);
    } catch (RuleViolation refused) {
      look(now, versionOf, changed);
      throw refused;
    }
  }

  /** What was taken off is not there to be shown; the refusal says so. */
  private void look(Supplier<T> now, ToLongFunction<T> versionOf, Consumer<T> changed) {
    try {
      T current = now.get();
      if (versionOf.applyAsLong(current) != version) {
        newer = current;
        version = versionOf.applyAsLong(current);
        changed.accept(current);
      }
    } catch (NotFound takenOff) {
      newer = null;
    }
  }

  public long getVersion() {
    return version;
  }

  /** What was seen here is not forgotten for what a form still holds. */
  public void setVersion(long opened) {
    if (newer == null) {
      version = opened;
    }
  }

  /** What somebody else saved since the page was opened. */
  public @Nullable T getNewer() {
    return newer;
  }
}
