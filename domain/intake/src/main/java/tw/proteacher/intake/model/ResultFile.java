package tw.proteacher.intake.model;

import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import java.util.Map;
import java.util.TreeMap;
import tw.proteacher.intake.ExceptionCode;
import tw.proteacher.intake.Manifest;

/** 結果檔: what is laid beside a file that was dealt with. */
public final class ResultFile {
  private ResultFile() {}

  public static String of(FileRecord record) {
    JsonObjectBuilder result =
        Json.createObjectBuilder().add("file", record.file()).add("status", record.status().name());
    if (record.reason() != null) {
      result.add("reason", record.reason());
    }
    Manifest manifest = record.manifest();
    if (manifest != null) {
      result
          .add("kind", manifest.kind().word())
          .add("mode", manifest.mode().word())
          .add("sequence", manifest.sequence())
          .add("sha256", manifest.sha256());
    } else {
      FeedName.of(record.file())
          .ifPresent(
              name -> result.add("kind", name.kind().word()).add("mode", name.mode().word()));
    }
    FeedCounts counts = record.counts();
    result
        .add("read", counts.read())
        .add("inserted", counts.inserted())
        .add("updated", counts.updated())
        .add("unchanged", counts.unchanged())
        .add("withdrawn", counts.withdrawn())
        .add("exceptions", perCode(counts.exceptions()))
        .add("warnings", perCode(counts.warnings()));
    return result.build().toString();
  }

  /** Numbers per code as JSON, e.g. for the register. */
  public static JsonObjectBuilder perCode(Map<ExceptionCode, Long> numbers) {
    JsonObjectBuilder codes = Json.createObjectBuilder();
    new TreeMap<>(numbers).forEach((code, number) -> codes.add(code.name(), number));
    return codes;
  }
}
