package tw.proteacher.web.operations.api;

import jakarta.json.Json;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import java.io.Serializable;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;

/**
 * 問題文件 of RFC 9457.
 *
 * @param code stable name of the problem; its sentence stands in the bundle under this key
 * @param facts what the sentence tells of
 */
record Problem(int status, String code, List<Serializable> facts) {
  static final String MEDIA_TYPE = "application/problem+json";
  private static final String BUNDLE = "tw.proteacher.web.i18n.operations";

  Problem(int status, String code) {
    this(status, code, List.of());
  }

  static Problem unauthorized() {
    return new Problem(401, "operations.api.unauthorized");
  }

  static Problem notFound() {
    return new Problem(404, "operations.api.not_found");
  }

  static Problem badRequest() {
    return new Problem(400, "operations.api.bad_request");
  }

  static Problem internal() {
    return new Problem(500, "operations.api.internal");
  }

  /** The problem that goes with a status nobody said more about. */
  static Problem of(int status) {
    return switch (status) {
      case 400 -> badRequest();
      case 401 -> unauthorized();
      case 404 -> notFound();
      case 405 -> new Problem(status, "operations.api.method_not_allowed");
      case 406 -> new Problem(status, "operations.api.not_acceptable");
      case 415 -> new Problem(status, "operations.api.unsupported_media_type");
      default -> new Problem(status, "operations.api.internal");
    };
  }

  String document(Locale locale, String instance) {
    ResourceBundle words = ResourceBundle.getBundle(BUNDLE, locale);
    return Json.createObjectBuilder()
        .add("type", "urn:proteacher:problem:" + code)
        .add("title", title())
        .add("status", status)
        .add("detail", words.containsKey(code) ? sentence(words.getString(code), locale) : title())
        .add("instance", instance)
        .add("code", code)
        .build()
        .toString();
  }

  Response response(Locale locale, String instance) {
    return Response.status(status)
        .type(MEDIA_TYPE + ";charset=UTF-8")
        .entity(document(locale, instance))
        .build();
  }

  private String sentence(String pattern, Locale locale) {
    return new MessageFormat(pattern, locale).format(facts.toArray());
  }

  private String title() {
    Status known = Status.fromStatusCode(status);
    return known == null ? Integer.toString(status) : known.getReasonPhrase();
  }

  /** Traditional Chinese unless English is asked for. */
  static Locale locale(@Nullable String acceptLanguage) {
    return acceptLanguage != null && acceptLanguage.startsWith("en")
        ? Locale.ENGLISH
        : Locale.TRADITIONAL_CHINESE;
  }
}
