package tw.proteacher.notices.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tw.proteacher.notices.FileKind;
import tw.proteacher.notices.FileOwner;
import tw.proteacher.notices.StoredFileId;
import tw.proteacher.notices.StoredFiles;
import tw.proteacher.notices.Upload;
import tw.proteacher.shared.CountyCode;

/** 附件: what stays of the files a page had, and the new ones behind them. */
@ApplicationScoped
public class Attachments {
  @Inject private StoredFiles files;

  /** Only files the page already had can stay: an id from elsewhere is no attachment. */
  List<StoredFileId> renewed(
      List<StoredFileId> before,
      Collection<StoredFileId> staying,
      List<Upload> added,
      @Nullable CountyCode county) {
    List<StoredFileId> after = new ArrayList<>(before);
    after.retainAll(staying);
    for (Upload upload : added) {
      after.add(files.store(FileKind.ATTACHMENT, upload, handedOutBy(county)));
    }
    files.fitTogether(FileKind.ATTACHMENT, after);
    return after;
  }

  static FileOwner handedOutBy(@Nullable CountyCode county) {
    return county == null ? FileOwner.everybody() : FileOwner.county(county);
  }
}
