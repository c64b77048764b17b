package tw.proteacher.shared;

/** The caller's roles or their scope do not reach what was asked for. Shown as "not found". */
public class AccessDenied extends RuntimeException {
  public AccessDenied(String what) {
    super(what);
  }
}
