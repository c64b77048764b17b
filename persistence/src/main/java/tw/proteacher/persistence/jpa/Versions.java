package tw.proteacher.persistence.jpa;

import jakarta.persistence.OptimisticLockException;

/** 版本: what a page was opened with must still be what is stored. */
public final class Versions {
  private Versions() {}

  /** Refuses when somebody else changed {@code entity} since the page was opened. */
  public static void same(long stored, long opened, Object entity) {
    if (stored != opened) {
      throw new OptimisticLockException("changed meanwhile", null, entity);
    }
  }
}
