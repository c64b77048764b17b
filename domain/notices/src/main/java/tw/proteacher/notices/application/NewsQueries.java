package tw.proteacher.notices.application;

import java.io.Serializable;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tw.proteacher.notices.StoredFileCard;
import tw.proteacher.shared.CountyCode;
import tw.proteacher.shared.Reach;
import tw.proteacher.shared.Role;
import tw.proteacher.shared.Slice;

/** 最新消息: lists and single announcements as pages show them. */
public interface NewsQueries {
  /** 全國 or 縣市: the two tabs. */
  enum Level {
    NATION,
    COUNTY
  }

  /** What stands in a list. */
  record NewsRow(
      long id,
      @Nullable CountyCode county,
      String countyName,
      String title,
      String opening,
      Set<Role> audience,
      OffsetDateTime publishedFrom,
      boolean withFiles)
      implements Serializable {}

  /** One announcement in full. */
  record NewsItem(
      long id,
      @Nullable CountyCode county,
      String countyName,
      String title,
      String body,
      Set<Role> audience,
      OffsetDateTime publishedFrom,
      @Nullable OffsetDateTime publishedUntil,
      @Nullable OffsetDateTime withdrawnAt,
      OffsetDateTime changedAt,
      long version,
      List<StoredFileCard> files)
      implements Serializable {}

  /** Where an announcement stands for the centre that keeps it. */
  enum Standing {
    PLANNED,
    PUBLISHED,
    OVER,
    WITHDRAWN
  }

  /** What the centre that writes sees in its list. */
  record KeptRow(
      long id,
      @Nullable CountyCode county,
      String countyName,
      String title,
      Set<Role> audience,
      OffsetDateTime publishedFrom,
      @Nullable OffsetDateTime publishedUntil,
      Standing standing)
      implements Serializable {}

  /** What is published now and concerns the reader, newest first. */
  Slice<NewsRow> published(Level level, Readership reader, OffsetDateTime now, int first, int size);

  /** One that is published now and concerns the reader. */
  Optional<NewsItem> published(long id, Readership reader, OffsetDateTime now);

  /** Everything of the authorities in reach, newest first. */
  Slice<KeptRow> kept(Reach reach, OffsetDateTime now, int first, int size);

  /** One in whatever standing. */
  Optional<NewsItem> kept(long id);
}
