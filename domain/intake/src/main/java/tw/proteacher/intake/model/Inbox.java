package tw.proteacher.intake.model;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import tw.proteacher.intake.FeedKindName;

/**
 * 收件匣: the directory feeds arrive in, with {@code archive} and {@code refused} below it. A CSV file
 * without a manifest is still being sent and is left alone.
 */
public final class Inbox {
  /** Where a file goes when it has been dealt with. */
  public enum Place {
    ARCHIVE("archive"),
    REFUSED("refused");

    private final String folder;

    Place(String folder) {
      this.folder = folder;
    }
  }

  private static final String RESULT = ".result.json";

  private final Path folder;

  public Inbox(Path folder) {
    this.folder = folder;
  }

  /**
   * Files of the kind that are complete, in the order of their sequence. What cannot be told to be
   * of any kind is looked at with the first kind, so that it is refused once.
   */
  public List<ReadyFile> ready(FeedKindName kind) throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> file.getFileName().toString().endsWith(ReadyFile.MANIFEST))
          .map(this::ready)
          .filter(file -> file.isThere() && isOf(file, kind))
          .sorted(Comparator.comparing(ReadyFile::order).thenComparing(ReadyFile::name))
          .toList();
    } catch (UncheckedIOException failed) {
      throw failed.getCause();
    }
  }

  /** Clears manifests whose file was moved just before a crash. */
  public void tidy() throws IOException {
    if (!Files.isDirectory(folder)) {
      return;
    }
    try (Stream<Path> files = Files.list(folder)) {
      List<ReadyFile> orphans =
          files
              .filter(file -> file.getFileName().toString().endsWith(ReadyFile.MANIFEST))
              .map(this::ready)
              .filter(file -> !Files.exists(file.csv()))
              .toList();
      for (ReadyFile orphan : orphans) {
        for (Place place : Place.values()) {
          Path target = folder.resolve(place.folder);
          if (Files.exists(target.resolve(orphan.name()))) {
            move(orphan.manifestFile(), target.resolve(orphan.manifestFile().getFileName()));
            break;
          }
        }
      }
    }
  }

  /**
   * Moves a file away, its result first, so that a crash in between leaves it in the inbox or whole
   * in its new place. {@code number} tells it apart from an earlier file of the same name.
   */
  public void move(ReadyFile file, Place place, String result, long number) throws IOException {
    Path target = Files.createDirectories(folder.resolve(place.folder));
    String name = file.name();
    if (Files.exists(target.resolve(name))) {
      name = name.replaceFirst("\\.csv$", "." + number + ".csv");
    }
    Files.write(target.resolve(name + RESULT), result.getBytes(StandardCharsets.UTF_8));
    move(file.csv(), target.resolve(name));
    move(file.manifestFile(), target.resolve(name + ReadyFile.MANIFEST));
  }

  private static void move(Path from, Path to) throws IOException {
    Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
  }

  private ReadyFile ready(Path manifest) {
    String name = manifest.getFileName().toString();
    String csv = name.substring(0, name.length() - ReadyFile.MANIFEST.length());
    return new ReadyFile(folder.resolve(csv), manifest);
  }

  private static boolean isOf(ReadyFile file, FeedKindName kind) {
    FeedKindName named =
        FeedName.of(file.name()).map(FeedName::kind).orElse(FeedKindName.values()[0]);
    return named == kind;
  }
}
