package tw.proteacher.web.operations.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tw.proteacher.intake.exceptions.ExceptionFilter;
import tw.proteacher.intake.exceptions.ExceptionQueries;
import tw.proteacher.intake.exceptions.ExceptionRow;

/**
 * 例外: rows that were not taken, page by page; {@code next} is the key the next page comes after.
 */
@Path("/operations/exceptions")
@RequestScoped
@Produces(RequestBody.JSON)
public class ExceptionsResource {
  private static final int LISTED = 100;
  private static final int MOST = 1000;

  @Inject private ExceptionQueries exceptions;

  @GET
  public String list(
      @QueryParam("run") @Nullable String run,
      @QueryParam("kind") @DefaultValue("") String kind,
      @QueryParam("code") @DefaultValue("") String code,
      @QueryParam("after") @Nullable String after,
      @QueryParam("limit") @Nullable String limit) {
    Long ofRun = run == null ? null : RequestBody.number(run, 0);
    int size = RequestBody.number(limit, LISTED, MOST);
    long key = "0".equals(after) ? 0 : RequestBody.number(after, 0);
    List<ExceptionRow> rows =
        exceptions.after(
            new ExceptionFilter(ofRun, RequestBody.plain(kind), RequestBody.plain(code), "", ""),
            key,
            size + 1);
    return document(rows, size).toString();
  }

  /** At most so many; of one row more only its being there is told. */
  private static JsonValue document(List<ExceptionRow> rows, int size) {
    JsonArrayBuilder items = Json.createArrayBuilder();
    rows.stream().limit(size).forEach(row -> items.add(item(row)));
    JsonObjectBuilder page = Json.createObjectBuilder().add("exceptions", items);
    if (rows.size() > size) {
      page.add("next", rows.get(size - 1).id());
    } else {
      page.addNull("next");
    }
    return page.build();
  }

  private static JsonObjectBuilder item(ExceptionRow row) {
    Long run = row.run();
    JsonObjectBuilder item = Json.createObjectBuilder().add("key", row.id());
    if (run == null) {
      item.addNull("run");
    } else {
      item.add("run", run);
    }
    return item.add("file", row.file())
        .add("kind", row.kind())
        .add("line", row.line())
        .add("code", row.code())
        .add("warning", row.warning())
        .add("school", row.school())
        .add("rowKey", row.key())
        .add("raw", row.raw())
        .add("seenAt", row.seenAt().toString());
  }
}
