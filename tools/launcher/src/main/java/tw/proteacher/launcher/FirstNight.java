package tw.proteacher.launcher;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import tw.proteacher.feeds.DemoCountry;

/**
 * The first night of a demo: the country's files are put into the inbox and the nightly job is
 * asked to take them. Each happens once; a marker beside the data says that it did.
 */
final class FirstNight {
  private final Installation installation;

  FirstNight(Installation installation) {
    this.installation = installation;
  }

  /** Before the server starts. */
  void writeFeeds() throws IOException {
    Path marker = marker("feeds-written");
    if (installation.demo().equals("true") && !Files.exists(marker)) {
      DemoCountry.write(installation.inbox());
      Files.writeString(marker, "");
    }
  }

  /** When the platform is ready; whether the night began with this start. */
  boolean begin(String token) throws IOException, InterruptedException {
    Path marker = marker("first-night-begun");
    if (!installation.demo().equals("true") || Files.exists(marker)) {
      return false;
    }
    HttpRequest request =
        HttpRequest.newBuilder(installation.page("/api/v1/operations/runs"))
            .timeout(Duration.ofSeconds(30))
            .header("Authorization", "Bearer " + token)
            .header("Content-Type", "application/json")
            .POST(HttpRequest.BodyPublishers.ofString("{\"job\":\"nightly-reconciliation\"}"))
            .build();
    int status =
        HttpClient.newHttpClient()
            .send(request, HttpResponse.BodyHandlers.discarding())
            .statusCode();
    if (status != 202 && status != 409) {
      throw new Refusal("The first night could not be started (HTTP " + status + ").");
    }
    Files.writeString(marker, "");
    return true;
  }

  private Path marker(String name) throws IOException {
    Path folder = installation.home().resolve("demo");
    Files.createDirectories(folder);
    return folder.resolve(name);
  }
}
