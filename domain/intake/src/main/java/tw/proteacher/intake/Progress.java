package tw.proteacher.intake;

/** 進度: what a long piece of work tells whoever watches, and how it is asked to stop. */
public interface Progress {
  /** The run this work belongs to. */
  long run();

  void report(long done, long total);

  boolean stopRequested();

  /** Asked between two pieces of work of a few milliseconds: people at their pages go first. */
  default void letOthersFirst() {
    // Nobody is known to be there.
  }

  /** Whether people are about: what could be done by two is then left to one. */
  default boolean othersAreAbout() {
    return false;
  }

  /** For work that nobody watches. */
  static Progress none() {
    return new Progress() {
      @Override
      public long run() {
        return 0;
      }

      @Override
      public void report(long done, long total) {
        // Nobody watches.
      }

      @Override
      public boolean stopRequested() {
        return false;
      }
    };
  }
}
