package tw.proteacher.web.operations.api;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tw.proteacher.shared.Access;
import tw.proteacher.shared.Caller;
import tw.proteacher.shared.Grant;
import tw.proteacher.shared.Role;
import tw.proteacher.shared.Scope;
import tw.proteacher.shared.Settings;

/**
 * Lets through who bears the operator's token, as an operator without a name. A session cookie
 * opens nothing here, so no page of another site can make a browser call the API.
 */
@WebFilter("/api/*")
public class OperatorTokenFilter extends HttpFilter {
  private static final long serialVersionUID = 1L;
  private static final String SCHEME = "Bearer ";

  @Inject private transient Settings settings;

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    if (!isOperator(request.getHeader("Authorization"))) {
      response.setHeader("WWW-Authenticate", "Bearer realm=\"operations\"");
      refuse(Problem.unauthorized(), request, response);
    } else if (!request.getRequestURI().startsWith(request.getContextPath() + OperationsApi.PATH)) {
      refuse(Problem.notFound(), request, response);
    } else {
      onBehalfOfTheOperator(request, response, chain);
    }
  }

  private static void onBehalfOfTheOperator(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    Caller operator =
        new Caller(
            null,
            "operations-api",
            List.of(new Grant(Role.OPERATOR, new Scope.OfNation())),
            request.getRemoteAddr());
    ServletException failure =
        Access.<@Nullable ServletException>as(
            operator,
            () -> {
              try {
                chain.doFilter(request, response);
                return null;
              } catch (ServletException failed) {
                return failed;
              } catch (IOException failed) {
                throw new UncheckedIOException(failed);
              }
            });
    if (failure != null) {
      throw failure;
    }
  }

  /** Compares digests, so that the time taken says nothing about how much of a guess was right. */
  private boolean isOperator(@Nullable String authorization) {
    if (authorization == null
        || !authorization.regionMatches(true, 0, SCHEME, 0, SCHEME.length())) {
      return false;
    }
    byte[] given = digest(authorization.substring(SCHEME.length()).trim());
    return settings
        .operatorToken()
        .map(token -> MessageDigest.isEqual(digest(token), given))
        .orElse(false);
  }

  private static byte[] digest(String token) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private static void refuse(
      Problem problem, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    response.setStatus(problem.status());
    response.setContentType(Problem.MEDIA_TYPE);
    response.setCharacterEncoding("UTF-8");
    response
        .getWriter()
        .print(
            problem.document(
                Problem.locale(request.getHeader("Accept-Language")), request.getRequestURI()));
  }
}
