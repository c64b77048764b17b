package tw.proteacher.intake.model;

import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.function.Supplier;
import tw.proteacher.intake.FeedKindName;
import tw.proteacher.intake.FeedMode;
import tw.proteacher.intake.Manifest;

/** 匯入清單的讀取: a manifest is whole and sensible, or the file is refused. */
final class ManifestReader {
  private static final int LARGEST = 1 << 16;

  private ManifestReader() {}

  static Manifest read(Path file) throws IOException {
    if (Files.size(file) > LARGEST) {
      throw unreadable().get();
    }
    byte[] bytes = Files.readAllBytes(file);
    try (JsonReader reader = Json.createReader(new ByteArrayInputStream(bytes))) {
      JsonObject members = reader.readObject();
      Manifest manifest =
          new Manifest(
              FeedKindName.of(members.getString("kind")).orElseThrow(unreadable()),
              FeedMode.of(members.getString("mode")).orElseThrow(unreadable()),
              number(members, "sequence"),
              number(members, "rows"),
              members.getString("sha256").toLowerCase(Locale.ROOT),
              OffsetDateTime.parse(members.getString("generatedAt")));
      if (!manifest.sha256().matches("[0-9a-f]{64}")) {
        throw unreadable().get();
      }
      return manifest;
    } catch (JsonException
        | IllegalStateException
        | NullPointerException
        | ClassCastException
        | ArithmeticException
        | DateTimeParseException malformed) {
      throw unreadable().get();
    }
  }

  /** The size the manifest states; the agreement does not ask for it, some senders give it. */
  static OptionalLong size(Path file) throws IOException {
    try (JsonReader reader =
        Json.createReader(new ByteArrayInputStream(Files.readAllBytes(file)))) {
      JsonObject members = reader.readObject();
      return members.containsKey("size")
          ? OptionalLong.of(number(members, "size"))
          : OptionalLong.empty();
    } catch (JsonException | ClassCastException | ArithmeticException malformed) {
      throw unreadable().get();
    }
  }

  private static long number(JsonObject members, String name) {
    JsonNumber number = members.getJsonNumber(name);
    long value = number.longValueExact();
    if (value < 0) {
      throw unreadable().get();
    }
    return value;
  }

  private static Supplier<FileRefused> unreadable() {
    return () -> new FileRefused(RefusalReason.MANIFEST_UNREADABLE);
  }
}
