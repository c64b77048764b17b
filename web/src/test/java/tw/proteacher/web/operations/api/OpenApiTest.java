package tw.proteacher.web.operations.api;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tw.proteacher.intake.ExceptionCode;
import tw.proteacher.intake.runs.Job;
import tw.proteacher.intake.runs.RunStatus;
import tw.proteacher.intake.runs.StepStatus;

@DisplayName("OpenAPI 文件")
class OpenApiTest {
  private static final List<Class<?>> RESOURCES =
      List.of(RunsResource.class, ExceptionsResource.class);

  @Test
  void documents_exactly_the_operations_there_are() throws Exception {
    assertThat(documented()).isEqualTo(offered());
  }

  @Test
  void names_every_state_code_and_job() throws Exception {
    JsonObject schemas = document().getJsonObject("components").getJsonObject("schemas");

    assertThat(choices(property(schemas, "RunHead", "status")))
        .isEqualTo(names(RunStatus.values()));
    assertThat(choices(property(schemas, "Step", "status"))).isEqualTo(names(StepStatus.values()));
    assertThat(choices(schemas.getJsonObject("ExceptionCode")))
        .isEqualTo(names(ExceptionCode.values()));
    assertThat(document().toString())
        .contains(Arrays.stream(Job.values()).map(Job::id).toArray(String[]::new));
  }

  private static Set<String> offered() {
    Set<String> operations = new TreeSet<>();
    for (Class<?> resource : RESOURCES) {
      String base = resource.getAnnotation(Path.class).value();
      for (Method method : resource.getDeclaredMethods()) {
        Path path = method.getAnnotation(Path.class);
        String address = path == null ? base : base + "/" + path.value();
        if (method.isAnnotationPresent(GET.class)) {
          operations.add("get " + address);
        }
        if (method.isAnnotationPresent(POST.class)) {
          operations.add("post " + address);
        }
      }
    }
    return operations;
  }

  private static Set<String> documented() throws Exception {
    Set<String> operations = new TreeSet<>();
    document()
        .getJsonObject("paths")
        .forEach(
            (path, methods) ->
                methods
                    .asJsonObject()
                    .keySet()
                    .forEach(method -> operations.add(method + " " + path)));
    return operations;
  }

  private static JsonObject document() throws Exception {
    try (var stream = OpenApiServlet.class.getResourceAsStream("openapi.json");
        var reader = Json.createReader(stream)) {
      return reader.readObject();
    }
  }

  private static JsonObject property(JsonObject schemas, String schema, String name) {
    return schemas.getJsonObject(schema).getJsonObject("properties").getJsonObject(name);
  }

  private static Set<String> choices(JsonObject schema) {
    Set<String> choices = new TreeSet<>();
    schema
        .getJsonArray("enum")
        .getValuesAs(jakarta.json.JsonString.class)
        .forEach(choice -> choices.add(choice.getString()));
    return choices;
  }

  private static Set<String> names(Enum<?>[] values) {
    Set<String> names = new TreeSet<>();
    Arrays.stream(values).forEach(value -> names.add(value.name()));
    return names;
  }
}
