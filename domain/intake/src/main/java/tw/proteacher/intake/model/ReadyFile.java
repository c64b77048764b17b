package tw.proteacher.intake.model;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalLong;
import tw.proteacher.intake.FeedMode;
import tw.proteacher.intake.Manifest;

/** 待收檔案: a CSV file in the inbox with its manifest beside it. */
public record ReadyFile(Path csv, Path manifestFile) {
  public static final String MANIFEST = ".manifest.json";

  public String name() {
    return csv.getFileName().toString();
  }

  /** Both are files, not folders that happen to be called so. */
  boolean isThere() {
    return Files.isRegularFile(csv) && Files.isRegularFile(manifestFile);
  }

  /** The manifest, which must fit the file's name and size; else {@link FileRefused}. */
  public Manifest manifest() throws IOException {
    Manifest manifest = ManifestReader.read(manifestFile);
    FeedName name =
        FeedName.of(name()).orElseThrow(() -> new FileRefused(RefusalReason.NAME_DIFFERS));
    if (name.kind() != manifest.kind() || name.mode() != manifest.mode()) {
      throw new FileRefused(RefusalReason.NAME_DIFFERS);
    }
    OptionalLong size = ManifestReader.size(manifestFile);
    if (size.isPresent() && size.getAsLong() != Files.size(csv)) {
      throw new FileRefused(RefusalReason.SIZE_DIFFERS);
    }
    return manifest;
  }

  /** Place in the order of the night: what cannot be read comes first and is refused. */
  long order() {
    try {
      Manifest manifest = ManifestReader.read(manifestFile);
      return manifest.sequence() * 2 + (manifest.mode() == FeedMode.FULL ? 0 : 1);
    } catch (IOException | FileRefused unreadable) {
      return -1;
    }
  }
}
