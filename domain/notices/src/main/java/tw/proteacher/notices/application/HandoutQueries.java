package tw.proteacher.notices.application;

import java.io.Serializable;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tw.proteacher.notices.DownloadCategory;
import tw.proteacher.notices.StoredFileCard;
import tw.proteacher.shared.CountyCode;
import tw.proteacher.shared.Reach;

/** 檔案下載、操作教學: the shelves as pages show them. */
public interface HandoutQueries {
  /** One file on the shelf. */
  record DownloadRow(
      long id,
      @Nullable CountyCode county,
      String countyName,
      DownloadCategory category,
      String title,
      String description,
      String fileId,
      String fileName,
      String mediaType,
      int bytes,
      OffsetDateTime changedAt,
      long version)
      implements Serializable {}

  /** One page of instructions in the list. */
  record TutorialRow(
      long id,
      @Nullable CountyCode county,
      String countyName,
      String title,
      String summary,
      int sort,
      OffsetDateTime changedAt)
      implements Serializable {}

  /** A section of a page. */
  record SectionRow(String heading, String body) implements Serializable {}

  /** One page of instructions in full. */
  record TutorialItem(
      TutorialRow page, List<SectionRow> sections, List<StoredFileCard> files, long version)
      implements Serializable {}

  List<DownloadRow> downloads(Readership reader);

  List<DownloadRow> downloads(Reach keeper);

  Optional<DownloadRow> download(long id);

  List<TutorialRow> tutorials(Readership reader);

  List<TutorialRow> tutorials(Reach keeper);

  /** One that is not withdrawn. */
  Optional<TutorialItem> tutorial(long id);
}
