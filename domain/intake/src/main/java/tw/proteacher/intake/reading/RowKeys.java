package tw.proteacher.intake.reading;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tw.proteacher.intake.ExceptionCode;
import tw.proteacher.intake.FeedKindName;
import tw.proteacher.intake.FeedRow;
import tw.proteacher.intake.Identities;
import tw.proteacher.intake.RowForm;

/** 鍵值: the key of a row as people may see it, and as waiting rows are found by. */
final class RowKeys {
  private static final int HASH_LENGTH = 16;

  private final FeedKindName kind;
  private final RowForm form;
  private final Identities identities;

  RowKeys(FeedKindName kind, RowForm form, Identities identities) {
    this.kind = kind;
    this.form = form;
    this.identities = identities;
  }

  /** The key's fields with the ID masked. */
  String shown(List<String> fields) {
    return form.key().stream()
        .filter(field -> field < fields.size())
        .map(field -> field == form.id() ? Masking.mask(fields.get(field)) : fields.get(field))
        .map(Masking::storable)
        .collect(Collectors.joining(" / "));
  }

  /** The school the row names, if it looks like one. */
  String school(List<String> fields) {
    if (form.school() < 0 || form.school() >= fields.size()) {
      return "";
    }
    String code = fields.get(form.school());
    return code.matches("[0-9A-Za-z]{1,6}") ? code : "";
  }

  /** Keyed hash of kind and key; null if the ID is none. */
  byte @Nullable [] hash(FeedRow row) {
    MessageDigest digest = digest();
    digest.update(kind.word().getBytes(StandardCharsets.UTF_8));
    for (int field : form.key()) {
      if (field == form.id()) {
        String id = identities.normal(row.text(field));
        if (id == null) {
          return null;
        }
        digest.update(identities.hash(id));
      } else {
        digest.update(row.text(field).getBytes(StandardCharsets.UTF_8));
      }
      digest.update((byte) 0);
    }
    return Arrays.copyOf(digest.digest(), HASH_LENGTH);
  }

  /** The row as it waits, or null if it has no ID to wait for. */
  @Nullable WaitingRow waiting(FeedRow row, ExceptionCode code) {
    byte[] hash = hash(row);
    if (hash == null) {
      return null;
    }
    List<String> fields = new ArrayList<>(row.fields());
    Identities.Sealed sealed = null;
    byte[] person = null;
    if (form.id() >= 0) {
      String id = identities.normal(row.text(form.id()));
      if (id == null) {
        return null;
      }
      sealed = identities.seal(id);
      person = code == ExceptionCode.UNKNOWN_TEACHER ? identities.hash(id) : null;
      fields.set(form.id(), "");
    }
    String school =
        code == ExceptionCode.UNKNOWN_SCHOOL ? school(row.fields()).toUpperCase(Locale.ROOT) : "";
    return new WaitingRow(
        hash,
        shown(row.fields()),
        code,
        row.action(),
        sealed,
        CsvFields.join(fields),
        person,
        school.isEmpty() ? null : school);
  }

  private static MessageDigest digest() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
