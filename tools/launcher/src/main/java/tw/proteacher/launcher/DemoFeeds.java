package tw.proteacher.launcher;

import java.io.IOException;

/** The files of the demo country, put into the inbox once, before the first night. */
final class DemoFeeds {
  private DemoFeeds() {}

  static void writeOnce(Installation installation) throws IOException {
    // Filled in together with the generator.
  }
}
