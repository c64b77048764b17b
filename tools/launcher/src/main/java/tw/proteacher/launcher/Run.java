package tw.proteacher.launcher;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/**
 * {@code ./run}: PostgreSQL, the application server and the demo data, until Ctrl-C. {@code ./run
 * redeploy} puts a newly built application into the server that runs already.
 */
public final class Run {
  private static final PrintStream OUT = System.out;

  private Run() {}

  public static void main(String[] arguments) throws Exception {
    Installation installation =
        new Installation(Path.of("").toAbsolutePath(), Map.copyOf(System.getenv()));
    try {
      if (arguments.length > 0 && arguments[0].equals("redeploy")) {
        Server.deploy(installation);
        OUT.println("Deployed anew; the server takes it up within seconds.");
        return;
      }
      System.exit(run(installation));
    } catch (Refusal refusal) {
      OUT.println(refusal.getMessage());
      System.exit(1);
    } catch (AccessDeniedException denied) {
      OUT.println(
          "No right to write "
              + denied.getFile()
              + "; choose another folder with: PROTEACHER_HOME=<folder> ./run");
      System.exit(1);
    }
  }

  private static int run(Installation installation) throws Exception {
    if (!Files.exists(installation.ear())) {
      throw new Refusal("Nothing is built yet; build with: ./mvnw package");
    }
    installation.requireNightlyAt();
    Occupancy home = Occupancy.of(installation.home());
    Files.createDirectories(installation.inbox());
    Server.stopLeftover(installation);
    Occupancy.requireFree(installation.httpHost(), installation.httpPort(), Installation.HTTP_PORT);
    Occupancy.requireFree("127.0.0.1", installation.managementPort(), Installation.MANAGEMENT_PORT);
    Database database = Database.open(installation);
    Map<String, String> environment = environment(installation, database);
    FirstNight firstNight = new FirstNight(installation);
    firstNight.writeFeeds();
    Server server = Server.start(installation, environment);
    Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(server, database, home)));
    server.awaitReady();
    boolean night = firstNight.begin(environment.getOrDefault(Installation.OPERATOR_TOKEN, ""));
    welcome(installation, environment, night);
    int status = server.await();
    if (!server.isClosing()) {
      OUT.println("The server has ended by itself; see " + server.log());
    }
    return status;
  }

  private static Map<String, String> environment(Installation installation, Database database)
      throws IOException {
    Map<String, String> environment = new HashMap<>(installation.environment());
    environment.put("PROTEACHER_HOME", installation.home().toString());
    environment.put("PROTEACHER_INBOX", installation.inbox().toString());
    environment.put("PROTEACHER_DEMO", installation.demo());
    environment.put("PROTEACHER_DB_URL", database.url());
    environment.put("PROTEACHER_DB_USER", database.user());
    environment.put("PROTEACHER_DB_PASSWORD", database.password());
    environment.put(Installation.SECRET_KEY, installation.secret(Installation.SECRET_KEY, 32));
    environment.put(
        Installation.OPERATOR_TOKEN, installation.secret(Installation.OPERATOR_TOKEN, 24));
    return environment;
  }

  private static void stop(Server server, Database database, Occupancy home) {
    server.close();
    try {
      database.close();
      home.close();
    } catch (IOException failed) {
      OUT.println("The database did not stop cleanly: " + failed.getMessage());
    }
  }

  private static void welcome(
      Installation installation, Map<String, String> environment, boolean firstNight) {
    OUT.println();
    OUT.println("ProTeacher is ready:  http://localhost:" + installation.httpPort() + "/");
    if (installation.isDemo()) {
      OUT.println();
      OUT.println("Demo accounts, all with the password proteacher-demo:");
      if (installation.demo().equals("true")) {
        OUT.println("  teacher1 teacher2 teacher3 teacher4 beginning1 convenor1 mentor1 school1");
        OUT.println("  school2 centre1 centre2 reviewer1 reviewer2 adviser1 nation1 operator1");
      } else {
        OUT.println("  nation1 operator1");
      }
      OUT.println();
      if (firstNight) {
        OUT.println(
            "Sign in at once; the first night comes in meanwhile (operator1 can watch it).");
      }
      OUT.println("Operations API token: " + environment.get(Installation.OPERATOR_TOKEN));
    }
    OUT.println();
    OUT.println("Ctrl-C stops everything.");
  }
}
