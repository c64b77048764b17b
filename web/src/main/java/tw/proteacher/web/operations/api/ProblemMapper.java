package tw.proteacher.web.operations.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status.Family;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import tw.proteacher.shared.AccessDenied;
import tw.proteacher.shared.Finding;
import tw.proteacher.shared.NotFound;
import tw.proteacher.shared.RuleViolation;

/** Whatever goes wrong becomes a problem document; nothing about the inside gets out. */
@Provider
@ApplicationScoped
public class ProblemMapper implements ExceptionMapper<Throwable> {
  private static final Logger LOG = Logger.getLogger(ProblemMapper.class.getName());

  /**
   * Refusals that are the caller's mistake; every other one is a conflict with how things stand.
   */
  private static final Map<String, Integer> STATUS = Map.of("operations.run.unknown_job", 400);

  private static final int CONFLICT = 409;

  @Context private HttpHeaders headers;
  @Context private UriInfo uri;

  @Override
  public Response toResponse(Throwable thrown) {
    if (thrown instanceof WebApplicationException answer
        && answer.getResponse().getStatusInfo().getFamily() == Family.SUCCESSFUL) {
      return answer.getResponse();
    }
    Problem problem = problem(thrown);
    Response response =
        problem.response(
            Problem.locale(headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE)),
            uri.getRequestUri().getPath());
    if (thrown instanceof WebApplicationException known
        && known.getResponse().getHeaderString(HttpHeaders.ALLOW) != null) {
      return Response.fromResponse(response)
          .header(HttpHeaders.ALLOW, known.getResponse().getHeaderString(HttpHeaders.ALLOW))
          .build();
    }
    return response;
  }

  private static Problem problem(Throwable thrown) {
    if (thrown instanceof ApiRefusal refusal) {
      return refusal.problem();
    }
    if (thrown instanceof RuleViolation violation) {
      Finding reason = violation.findings().get(0);
      int status = STATUS.getOrDefault(reason.code(), CONFLICT);
      return new Problem(status, reason.code(), reason.facts());
    }
    if (thrown instanceof NotFound || thrown instanceof AccessDenied) {
      return Problem.notFound();
    }
    if (thrown instanceof WebApplicationException known) {
      return Problem.of(known.getResponse().getStatus());
    }
    LOG.log(Level.SEVERE, "operations API failed", thrown);
    return Problem.internal();
  }
}
