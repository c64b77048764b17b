package tw.proteacher.casework.application;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tw.proteacher.casework.FormTemplate;
import tw.proteacher.shared.Reach;

/** 表單範本: what the pages of a centre read. */
public interface FormQueries {
  /**
   * One version of a form.
   *
   * @param authority code of an {@link tw.proteacher.shared.Authority}
   * @param countyName name of the county, empty for the ministry
   * @param draft whether it is still being written
   * @param leftOut whether it says that the authority does not use the form
   * @param madeBy who wrote it, empty where it came with the platform
   * @param sheets how many sheets were begun with it
   */
  record FormRow(
      long id,
      String code,
      String authority,
      String countyName,
      int version,
      int firstYear,
      String title,
      boolean draft,
      boolean leftOut,
      String madeBy,
      Instant createdAt,
      @Nullable Instant publishedAt,
      String reason,
      String source,
      int revision,
      long sheets)
      implements Serializable {}

  /** A version with its content. */
  record FormVersion(FormRow row, FormTemplate template) implements Serializable {}

  /** The newest version and the draft of each form within reach; the ministry's are within all. */
  List<FormRow> newest(Reach reach);

  /** Every version of one form of one authority, newest first. */
  List<FormRow> versions(String code, String authority);

  Optional<FormVersion> find(long id);
}
