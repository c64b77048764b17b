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

  /** Asked after each of many small things, such as lines: lets others first once in a thousand. */
  default void letOthersFirst(long things) {
    if (things % 1024 == 0) {
      letOthersFirst();
    }
  }

  /** Whether people are about: what could be done by two is then left to one. */
  default boolean othersAreAbout() {
    return false;
  }

  /** For work that nobody watches. */
  static Progress none() {
    return new Unwatched();
  }
}
