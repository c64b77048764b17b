package tw.proteacher.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** On a platform of its own: what is decided here would change what the other tests look at. */
@DisplayName("執行的開始、停止、繼續與裁決")
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class RunControlIT {
  private static final String NIGHT = "{\"job\":\"nightly-reconciliation\"}";
  private static final Pattern STATUS = Pattern.compile("\"status\":\"([A-Z]+)\"");

  private static ServerUnderTest server;

  @BeforeAll
  static void the_demo_country_after_its_first_night() {
    server = ServerUnderTest.fresh("control", "true");
    awaitRest("1");
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @Test
  @Order(1)
  void the_first_night_waits_for_a_decision() {
    assertThat(status("1")).isEqualTo("HELD");
  }

  @Test
  @Order(2)
  void of_twenty_who_start_at_once_one_gets_a_run() throws Exception {
    ExecutorService callers = Executors.newFixedThreadPool(20);
    Callable<HttpResponse<String>> start = () -> server.operate("POST", "/runs", NIGHT);

    List<Integer> answers = new ArrayList<>();
    for (Future<HttpResponse<String>> answer : callers.invokeAll(Collections.nCopies(20, start))) {
      answers.add(answer.get().statusCode());
    }
    callers.shutdown();

    assertThat(answers).containsOnlyOnce(202);
    assertThat(Collections.frequency(answers, 409)).isEqualTo(19);
    awaitRest("2");
    assertThat(status("2")).isEqualTo("COMPLETED");
  }

  @Test
  @Order(3)
  void a_stopped_run_goes_on_under_its_own_number() {
    String run = started();
    server.operate("POST", "/runs/" + run + "/stop", "");
    awaitRest(run);

    if (status(run).equals("STOPPED")) {
      assertThat(server.operate("POST", "/runs/" + run + "/restart", "").statusCode())
          .isEqualTo(202);
      awaitRest(run);
    }

    assertThat(status(run)).isEqualTo("COMPLETED");
    assertThat(server.operate("POST", "/runs/" + run + "/stop", "").statusCode()).isEqualTo(409);
    assertThat(server.operate("POST", "/runs/" + run + "/restart", "").statusCode()).isEqualTo(409);
  }

  @Test
  @Order(4)
  void a_decided_file_lets_the_same_run_go_on() {
    String hours = "{\"file\":\"" + heldFile("hours") + "\",\"reason\":\"確認無誤\"}";

    assertThat(server.operate("POST", "/runs/1/release", hours).statusCode()).isEqualTo(202);
    awaitRest("1");
    assertThat(status("1")).isEqualTo("HELD");

    assertThat(server.operate("POST", "/runs/1/refuse", "").statusCode()).isEqualTo(202);
    awaitRest("1");
    assertThat(status("1")).isEqualTo("COMPLETED");
    assertThat(server.operate("POST", "/runs/1/release", "").statusCode()).isEqualTo(409);
  }

  @Test
  @Order(5)
  void rows_that_wait_can_be_tried_at_once() {
    HttpResponse<String> answer = server.operate("POST", "/runs", "{\"job\":\"parked-rows\"}");

    assertThat(answer.statusCode()).isEqualTo(202);
    String run = runOf(answer);
    awaitRest(run);
    assertThat(status(run)).isEqualTo("COMPLETED");
  }

  @Test
  @Order(6)
  void a_run_whose_held_file_a_newer_one_replaced_does_not_wait_for_ever() throws Exception {
    deliverNothing(9_000_001, "20990101", "\n");
    String first = started();
    awaitRest(first);
    assertThat(status(first)).isEqualTo("HELD");

    deliverNothing(9_000_002, "20990102", "\r\n");
    String second = started();
    awaitRest(second);

    assertThat(status(second)).isEqualTo("HELD");
    assertThat(status(first)).isEqualTo("COMPLETED");
  }

  /** A full file without a row: it would withdraw everything. */
  private static void deliverNothing(long sequence, String day, String lineEnd) throws Exception {
    String header = "異動別,身分證字號,姓名,學年度,證號類別,證號,證號取得時間,來源" + lineEnd;
    byte[] content = header.getBytes(StandardCharsets.UTF_8);
    String hash = HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
    String name = "certificates-full-" + day + ".csv";
    Files.write(server.inbox().resolve(name), content);
    Files.writeString(
        server.inbox().resolve(name + ".manifest.json"),
        """
        {"kind": "certificates", "mode": "full", "sequence": %d, "rows": 0, "sha256": "%s",
         "generatedAt": "2099-01-01T01:10:00+08:00"}
        """
            .formatted(sequence, hash));
  }

  private static String heldFile(String kind) {
    Matcher held =
        Pattern.compile("\"file\":\"(" + kind + "-[^\"]+)\",[^}]*?\"status\":\"HELD\"")
            .matcher(server.operate("GET", "/runs/1", "").body());
    assertThat(held.find()).isTrue();
    return held.group(1);
  }

  private static String started() {
    return runOf(server.operate("POST", "/runs", NIGHT));
  }

  private static String runOf(HttpResponse<String> answer) {
    String location = answer.headers().firstValue("Location").orElseThrow();
    return location.substring(location.lastIndexOf('/') + 1);
  }

  private static String status(String run) {
    Matcher status = STATUS.matcher(server.operate("GET", "/runs/" + run, "").body());
    return status.find() ? status.group(1) : "";
  }

  private static void awaitRest(String run) {
    ServerUnderTest.await(
        () -> List.of("HELD", "COMPLETED", "FAILED", "STOPPED").contains(status(run)),
        "run " + run + " at rest");
  }
}
