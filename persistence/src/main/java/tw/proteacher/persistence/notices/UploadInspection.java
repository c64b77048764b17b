package tw.proteacher.persistence.notices;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import tw.proteacher.notices.Upload;
import tw.proteacher.shared.RuleViolation;

/**
 * The checks of an upload, cheapest first: length while reading, form by content, name against
 * form, then the inside. Each refusal is a code of its own.
 */
final class UploadInspection {
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
    switch (type) {
      case PDF -> PdfInspection.inspect(content, rule);
      case JPEG, PNG -> ImageInspection.inspect(content, type, rule);
      case ODT, ODS, ODP -> OpenDocumentInspection.inspect(content);
      default -> throw new IllegalStateException("no inspection of " + type);
    }
    return new Inspected(name, type, content);
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
