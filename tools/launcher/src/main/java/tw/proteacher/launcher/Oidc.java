package tw.proteacher.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Turns the single sign-on of the server on, in the copied configuration of this run. */
final class Oidc {
  private Oidc() {}

  static void configure(
      Installation installation, Path base, String configuration, Map<String, String> environment)
      throws IOException, InterruptedException {
    String deployment = "/subsystem=elytron-oidc-client/secure-deployment=web.war";
    Path script = Files.createTempFile("oidc", ".cli");
    Files.write(
        script,
        List.of(
            "embed-server --std-out=discard --server-config=" + configuration,
            deployment
                + ":add(client-id=\"${env.PROTEACHER_OIDC_CLIENT_ID}\","
                + " provider-url=\"${env.PROTEACHER_OIDC_ISSUER}\","
                + " principal-attribute=sub, ssl-required=EXTERNAL)",
            deployment + "/credential=secret:add(secret=\"${env.PROTEACHER_OIDC_CLIENT_SECRET}\")",
            "stop-embedded-server"));
    ProcessBuilder cli =
        new ProcessBuilder(
            installation.server().resolve("bin/jboss-cli.sh").toString(),
            "--file=" + script,
            "-Djboss.server.base.dir=" + base);
    cli.environment().putAll(environment);
    cli.environment().put("JAVA_OPTS", "-Djboss.server.base.dir=" + base);
    Path log = installation.home().resolve("log").resolve("oidc-configuration.log");
    Files.createDirectories(log.getParent());
    int status = cli.redirectErrorStream(true).redirectOutput(log.toFile()).start().waitFor();
    Files.delete(script);
    if (status != 0) {
      throw new Refusal("The single sign-on could not be configured; see " + log);
    }
  }
}
