package tw.proteacher.launcher;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whether this server stands alone or with others on one database, and how they find each other.
 *
 * @param node name of this server among its peers; everything that one node claims bears it
 * @param host address on which the nodes talk to each other; null for a server that stands alone
 * @param port the nodes' own port; the one by which they notice each other's death lies above it
 */
record Cluster(String node, @Nullable String host, int port) {
  private static final int WATCH = 100;

  /** Transactions carry the name, and have no room for a longer one. */
  private static final int LONGEST_NAME = 23;

  static Cluster of(Installation installation) {
    String host = installation.optional("PROTEACHER_CLUSTER_HOST");
    String node = installation.optional("PROTEACHER_NODE");
    if (host != null && node == null) {
      throw new Refusal(
          "PROTEACHER_NODE is not set. Among several nodes each needs a name of its own.");
    }
    String name = node == null ? "node1" : node;
    if (name.length() > LONGEST_NAME || !name.matches("[A-Za-z0-9_-]+")) {
      throw new Refusal(
          "PROTEACHER_NODE is to be at most " + LONGEST_NAME + " letters, digits, - and _.");
    }
    int port = installation.port("PROTEACHER_CLUSTER_PORT", 7600);
    return new Cluster(name, host, port);
  }

  String configuration() {
    return host == null ? "standalone.xml" : "standalone-ha.xml";
  }

  List<String> properties() {
    List<String> named = List.of("-Djboss.node.name=" + node, "-Djboss.tx.node.id=" + node);
    if (host == null) {
      return named;
    }
    return List.of(
        named.get(0),
        named.get(1),
        "-Djboss.bind.address.private=" + host,
        "-Dproteacher.cluster.port=" + port,
        "-Dproteacher.cluster.watch.port=" + (port + WATCH));
  }
}
