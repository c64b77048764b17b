package tw.proteacher.persistence.notices;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import tw.proteacher.shared.RuleViolation;

/** An OpenDocument without macros and locks, that does not unpack to more than it should. */
final class OpenDocumentInspection {
  private static final int MOST_ENTRIES = 2000;
  private static final long LARGEST = 200L * 1024 * 1024;
  private static final String MANIFEST = "META-INF/manifest.xml";
  private static final int LONGEST_MANIFEST = 1024 * 1024;

  private OpenDocumentInspection() {}

  static void inspect(byte[] content) {
    int entries = 0;
    long size = 0;
    boolean described = false;
    byte[] buffer = new byte[65_536];
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(content))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        refuseMacros(entry.getName());
        if (entry.getName().equals(MANIFEST)) {
          described = true;
          refuseLocks(zip.readNBytes(LONGEST_MANIFEST));
        }
        for (int got = zip.read(buffer); got >= 0; got = zip.read(buffer)) {
          size += got;
          if (size > LARGEST) {
            throw new RuleViolation("notices.file.too_complicated");
          }
        }
        if (++entries > MOST_ENTRIES) {
          throw new RuleViolation("notices.file.too_complicated");
        }
      }
    } catch (IOException | IllegalArgumentException unreadable) {
      throw new RuleViolation("notices.file.unreadable");
    }
    if (!described) {
      throw new RuleViolation("notices.file.truncated");
    }
  }

  private static void refuseMacros(String entry) {
    if (entry.startsWith("Basic/") || entry.startsWith("Scripts/")) {
      throw new RuleViolation("notices.file.macro");
    }
  }

  private static void refuseLocks(byte[] manifest) {
    if (new String(manifest, StandardCharsets.UTF_8).contains("encryption-data")) {
      throw new RuleViolation("notices.file.locked");
    }
  }
}
