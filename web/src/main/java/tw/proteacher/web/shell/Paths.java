package tw.proteacher.web.shell;

import jakarta.servlet.http.HttpServletRequest;

/** Addresses inside the application. */
final class Paths {
  static final String SIGN_IN = "/sign-in/index.xhtml";
  private static final String FACES_RESOURCES = "/jakarta.faces.resource/";

  private Paths() {}

  /** The path below the context, welcome file included. */
  static String of(HttpServletRequest request) {
    String info = request.getPathInfo();
    return info == null ? request.getServletPath() : request.getServletPath() + info;
  }

  static boolean isFacesResource(HttpServletRequest request) {
    return of(request).startsWith(FACES_RESOURCES);
  }
}
