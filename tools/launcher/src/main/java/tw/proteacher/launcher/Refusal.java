package tw.proteacher.launcher;

/** The platform cannot start; the message is one sentence that says what would mend it. */
class Refusal extends RuntimeException {
  Refusal(String sentence) {
    super(sentence);
  }
}
