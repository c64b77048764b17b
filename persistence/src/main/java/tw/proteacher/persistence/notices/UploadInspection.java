package tw.proteacher.persistence.notices;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import tw.proteacher.notices.Upload;
import tw.proteacher.shared.RuleViolation;

/**
 * The checks of an upload, cheapest first: length while reading, form by content, name against
 * form, then the inside. Each refusal is a code of its own.
 */
final class UploadInspection {
  private static final int LONGEST_WAIT_SECONDS = 20;

  /**
   * One after the other: an honest file takes a moment, many hostile ones would fill the memory.
   */
  private static final Semaphore SEAT = new Semaphore(1, true);

  private UploadInspection() {}

  /** An upload that passed. */
  record Inspected(String name, MediaType type, byte[] content) {}

  static Inspected inspect(Upload upload, FileRule rule) {
    byte[] content = read(upload.content(), rule);
    MediaType type =
        MediaType.of(content)
            .filter(found -> rule.mediaTypes().contains(found.official()))
            .orElseThrow(() -> new RuleViolation("notices.file.type_not_taken"));
    String name = FileNames.clean(upload.name());
    if (!type.suits(name)) {
      throw new RuleViolation("notices.file.name_differs", name);
    }
    takeSeat();
    try {
      lookInside(content, type, rule);
    } finally {
      SEAT.release();
    }
    return new Inspected(name, type, content);
  }

  private static void lookInside(byte[] content, MediaType type, FileRule rule) {
    switch (type) {
      case PDF -> PdfInspection.inspect(content, rule);
      case JPEG, PNG -> ImageInspection.inspect(content, type, rule);
      case ODT, ODS, ODP -> OpenDocumentInspection.inspect(content);
      default -> throw new IllegalStateException("no inspection of " + type);
    }
  }

  private static void takeSeat() {
    try {
      if (!SEAT.tryAcquire(LONGEST_WAIT_SECONDS, TimeUnit.SECONDS)) {
        throw new RuleViolation("notices.file.busy");
      }
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new RuleViolation("notices.file.busy");
    }
  }

  /** Reads one byte more than allowed at most: a lying length costs nothing. */
  private static byte[] read(InputStream stream, FileRule rule) {
    try {
      byte[] content = stream.readNBytes(rule.maxBytes() + 1);
      if (content.length == 0) {
        throw new RuleViolation("notices.file.empty");
      }
      if (content.length > rule.maxBytes()) {
        throw new RuleViolation("notices.file.too_large", rule.maxMegabytes());
      }
      return content;
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
