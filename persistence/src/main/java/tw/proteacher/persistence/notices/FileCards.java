package tw.proteacher.persistence.notices;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import tw.proteacher.notices.StoredFileCard;
import tw.proteacher.notices.StoredFileId;

/** The card of a stored file, for whichever list shows files. */
public final class FileCards {
  /** What a query selects of {@code notices.stored_file as file}. */
  public static final String COLUMNS =
      "file.id, file.name, file.media_type, file.bytes, file.stored_at";

  private FileCards() {}

  public static StoredFileCard read(ResultSet row) throws SQLException {
    return new StoredFileCard(
        StoredFileId.parse(row.getString("id")).orElseThrow(),
        row.getString("name"),
        row.getString("media_type"),
        row.getInt("bytes"),
        row.getObject("stored_at", OffsetDateTime.class));
  }
}
