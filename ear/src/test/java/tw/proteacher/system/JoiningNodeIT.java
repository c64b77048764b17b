package tw.proteacher.system;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("節點加入: 沒有人因此失去什麼")
class JoiningNodeIT {
  /** As many as keep a busy node busy: some session is being changed at any moment. */
  private static final int PEOPLE = 8;

  @TempDir Path folder;

  @Test
  void nobody_loses_anything_while_a_node_joins_takes_over_and_dies_before_the_other_is_back()
      throws Exception {
    try (EmbeddedPostgres postgres =
        EmbeddedPostgres.builder().setServerConfig("max_connections", "200").start()) {
      Path inbox = Files.createDirectories(folder.resolve("inbox"));
      String url = postgres.getJdbcUrl("postgres", "postgres");
      try (ServerUnderTest one = Nodes.node("stays", url, inbox)) {
        FormSession resting = Nodes.halfFilled(one, "operator1");
        FormSession working = Nodes.halfFilled(one, "nation1");
        AtomicBoolean over = new AtomicBoolean();
        ExecutorService people = Executors.newFixedThreadPool(PEOPLE);
        List<CompletableFuture<Integer>> steps =
            IntStream.range(0, PEOPLE)
                .mapToObj(
                    person ->
                        CompletableFuture.supplyAsync(
                            () -> person == 0 ? work(working, one, over) : visit(one, over),
                            people))
                .toList();
        try (ServerUnderTest two = Nodes.node("joins", url, inbox)) {
          over.set(true);
          assertThat(steps).allSatisfy(step -> assertThat(step.join()).isPositive());
          // A request waits for its session to be written, so the last step is kept by now.
          assertThat(working.status(one, Nodes.EDIT)).isEqualTo(200);
          one.killServer();

          Nodes.finish(working, two, "02-77366666");
          two.killServer();
          one.start();
          Nodes.finish(resting, one, "06-2991111");
        } finally {
          over.set(true);
          people.shutdown();
        }
      }
    }
  }

  /** One person at one form for as long as it takes. */
  private static int work(FormSession session, ServerUnderTest node, AtomicBoolean over) {
    int steps = 0;
    while (!over.get()) {
      Nodes.halfFill(session, node, "not a number " + steps++);
    }
    return steps;
  }

  /** People who sign in and begin a form, one after the other. */
  private static int visit(ServerUnderTest node, AtomicBoolean over) {
    int visits = 0;
    while (!over.get()) {
      FormSession session = Nodes.halfFilled(node, "operator1");
      for (int page = 0; page < 5; page++) {
        assertThat(session.open(node, Nodes.EDIT)).contains("id=\"contact\"");
      }
      visits++;
    }
    return visits;
  }
}
