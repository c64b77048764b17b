package tw.proteacher.intake.model;

import tw.proteacher.intake.FeedKind;
import tw.proteacher.intake.Manifest;
import tw.proteacher.intake.Progress;

/** 匯入儲存: where files are applied, each in one transaction. */
public interface FeedStore {
  /** Opens the transaction of one file. */
  <R> FeedWork<R> begin(FeedKind<R> kind, FileRecord file, Manifest manifest, Progress progress);

  /** Opens the transaction in which the rows of a kind that wait are tried again. */
  <R> ParkedWork<R> retry(FeedKind<R> kind);

  /** After a file: what the database needs to stay quick, if that much was written. */
  void refresh(FeedKind<?> kind, long written);
}
