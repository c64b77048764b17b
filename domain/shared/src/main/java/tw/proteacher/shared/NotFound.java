package tw.proteacher.shared;

/** What was asked for does not exist, or must look as if it did not. */
public class NotFound extends RuntimeException {
  public NotFound(String what, Object id) {
    super(what + " " + id);
  }
}
