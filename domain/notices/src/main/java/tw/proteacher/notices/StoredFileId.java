package tw.proteacher.notices;

import java.io.Serializable;
import java.util.Optional;
import java.util.UUID;

/** 檔案編號: made by the server, says nothing about the file and cannot be guessed. */
public record StoredFileId(UUID value) implements Serializable {
  /** Reads what stands in an address; anything that is no id is absent. */
  public static Optional<StoredFileId> parse(String typed) {
    try {
      UUID id = UUID.fromString(typed);
      return id.toString().equalsIgnoreCase(typed)
          ? Optional.of(new StoredFileId(id))
          : Optional.empty();
    } catch (IllegalArgumentException noId) {
      return Optional.empty();
    }
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
