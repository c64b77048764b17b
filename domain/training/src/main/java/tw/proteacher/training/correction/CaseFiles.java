package tw.proteacher.training.correction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import tw.proteacher.notices.FileKind;
import tw.proteacher.notices.FileOwner;
import tw.proteacher.notices.StoredFileId;
import tw.proteacher.notices.StoredFiles;
import tw.proteacher.notices.Upload;
import tw.proteacher.training.correction.model.CorrectionCase;

/** 佐證資料: the teacher's own papers, shown to the centres in charge. */
@ApplicationScoped
public class CaseFiles {
  @Inject private StoredFiles files;

  /** Keeps more papers of a case; says which, unless it would show too many then. */
  List<StoredFileId> keep(CorrectionCase shown, List<Upload> uploads) {
    FileOwner owner = FileOwner.person(shown.person(), shown.county());
    List<StoredFileId> added =
        uploads.stream().map(one -> files.store(FileKind.CORRECTION, one, owner)).toList();
    files.fitTogether(
        FileKind.CORRECTION, Stream.concat(shown.files().stream(), added.stream()).toList());
    return added;
  }
}
