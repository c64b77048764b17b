package tw.proteacher.web.operations.api;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import tw.proteacher.intake.runs.RunReport;

/** Runs as the API says them. */
final class RunDocument {
  private RunDocument() {}

  static JsonObject list(List<RunReport> runs) {
    JsonArrayBuilder documents = Json.createArrayBuilder();
    runs.forEach(run -> documents.add(of(run)));
    return Json.createObjectBuilder().add("runs", documents).build();
  }

  static JsonObject of(RunReport report) {
    JsonArrayBuilder steps = Json.createArrayBuilder();
    report.steps().forEach(step -> steps.add(step(step)));
    JsonArrayBuilder feeds = Json.createArrayBuilder();
    report.feeds().forEach(feed -> feeds.add(feed(feed)));
    return head(report.head()).add("steps", steps).add("feeds", feeds).build();
  }

  private static JsonObjectBuilder head(RunReport.Head run) {
    return Json.createObjectBuilder()
        .add("id", run.id())
        .add("job", run.job())
        .add("status", run.status().name())
        .add("startedAt", run.startedAt().toString())
        .add("endedAt", textOrNull(Objects.toString(run.endedAt(), "")))
        .add("requestedBy", run.requestedBy())
        .add("node", textOrNull(run.node()))
        .add("attempt", run.attempt())
        .add("stopRequested", run.stopRequested())
        .add("error", textOrNull(run.error()));
  }

  private static JsonObjectBuilder step(RunReport.Step step) {
    return Json.createObjectBuilder()
        .add("name", step.name())
        .add("status", step.status().name())
        .add("done", step.done())
        .add("total", step.total());
  }

  private static JsonObjectBuilder feed(RunReport.Feed feed) {
    return Json.createObjectBuilder()
        .add("file", feed.file())
        .add("kind", textOrNull(feed.kind()))
        .add("mode", textOrNull(feed.mode()))
        .add("status", feed.status())
        .add("reason", textOrNull(feed.reason()))
        .add("read", feed.read())
        .add("inserted", feed.inserted())
        .add("updated", feed.updated())
        .add("unchanged", feed.unchanged())
        .add("withdrawn", feed.withdrawn())
        .add("exceptions", byCode(feed.exceptions()))
        .add("warnings", byCode(feed.warnings()));
  }

  private static JsonObjectBuilder byCode(Map<String, Long> counts) {
    JsonObjectBuilder object = Json.createObjectBuilder();
    counts.forEach(object::add);
    return object;
  }

  private static JsonValue textOrNull(String text) {
    return text.isEmpty() ? JsonValue.NULL : Json.createValue(text);
  }
}
