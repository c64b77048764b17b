package tw.proteacher.web.operations.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.jspecify.annotations.Nullable;
import tw.proteacher.intake.runs.DecideHeldFile;
import tw.proteacher.intake.runs.RestartRun;
import tw.proteacher.intake.runs.RunQueries;
import tw.proteacher.intake.runs.StartRun;
import tw.proteacher.intake.runs.StopRun;

/** 執行: start, watch, stop, restart, decide. */
@Path("/operations/runs")
@RequestScoped
@Produces(RequestBody.JSON)
public class RunsResource {
  private static final int LISTED = 20;

  @Inject private StartRun startRun;
  @Inject private StopRun stopRun;
  @Inject private RestartRun restartRun;
  @Inject private DecideHeldFile decideHeldFile;
  @Inject private RunQueries runs;

  @Context private UriInfo uri;

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  public Response start(@Nullable String body) {
    String job = RequestBody.required(body).text("job");
    return accepted(startRun.start(job));
  }

  @GET
  public String list(@QueryParam("limit") @Nullable String limit) {
    int asked = RequestBody.number(limit, LISTED, RunQueries.MOST);
    return RunDocument.list(runs.recent(asked)).toString();
  }

  @GET
  @Path("{id}")
  public String read(@PathParam("id") long run) {
    return document(run).toString();
  }

  @POST
  @Path("{id}/stop")
  public Response stop(@PathParam("id") long run) {
    stopRun.stop(run);
    return accepted(run);
  }

  @POST
  @Path("{id}/restart")
  public Response restart(@PathParam("id") long run) {
    restartRun.restart(run);
    return accepted(run);
  }

  @POST
  @Path("{id}/release")
  public Response release(@PathParam("id") long run, @Nullable String body) {
    RequestBody given = RequestBody.optional(body);
    decideHeldFile.release(run, given.optionalText("file"), given.optionalText("reason"));
    return accepted(run);
  }

  @POST
  @Path("{id}/refuse")
  public Response refuse(@PathParam("id") long run, @Nullable String body) {
    RequestBody given = RequestBody.optional(body);
    decideHeldFile.refuse(run, given.optionalText("file"), given.optionalText("reason"));
    return accepted(run);
  }

  /** The work goes on after the answer; where to watch it is said. */
  private Response accepted(long run) {
    return Response.accepted(document(run).toString())
        .header(HttpHeaders.LOCATION, uri.getBaseUri().getPath() + "operations/runs/" + run)
        .build();
  }

  private JsonObject document(long run) {
    return RunDocument.of(runs.report(run));
  }
}
