package tw.proteacher.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;

/** Servers that share a database, and people who go from one to the other. */
final class Nodes {
  static final String EDIT = "/me/edit.xhtml";

  private Nodes() {}

  static ServerUnderTest node(String name, String database, Path inbox) {
    return ServerUnderTest.fresh(
        "node-" + name,
        Map.of(
            "PROTEACHER_DEMO",
            "signin",
            "PROTEACHER_DB_URL",
            database,
            "PROTEACHER_INBOX",
            inbox.toString(),
            "PROTEACHER_NODE",
            name,
            "PROTEACHER_CLUSTER_HOST",
            "127.0.0.1",
            "PROTEACHER_CLUSTER_PORT",
            Integer.toString(ServerUnderTest.freePort()),
            "PROTEACHER_SECRET_KEY",
            "demo:AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=",
            "PROTEACHER_OPERATOR_TOKEN",
            "one-token-for-all-nodes"));
  }

  /** Who signs in on one node is known on the other: they share sessions by now. */
  static void joined(ServerUnderTest here, ServerUnderTest there) {
    ServerUnderTest.await(
        () -> {
          FormSession session = new FormSession();
          session.signIn(here, "operator1");
          return session.open(there, EDIT).contains("id=\"contact\"");
        },
        "one cluster");
  }

  /** What was typed is wrong, so the page comes back with it: its state is in the session. */
  static FormSession halfFilled(ServerUnderTest node, String account) {
    FormSession session = new FormSession();
    session.signIn(node, account);
    session.open(node, EDIT);
    halfFill(session, node, "not a number");
    return session;
  }

  /** Types what is wrong into the form at hand. */
  static void halfFill(FormSession session, ServerUnderTest node, String typed) {
    String page = session.submit(node, EDIT, "contact", "save", Map.of("contact:phone", typed));
    assertThat(page).contains("value=\"" + typed + "\"");
  }

  static void finish(FormSession session, ServerUnderTest node, String phone) {
    String page = session.submit(node, EDIT, "contact", "save", Map.of("contact:phone", phone));
    assertThat(page).contains(phone).doesNotContain("not a number");
  }
}
