package tw.proteacher.training.correction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import tw.proteacher.notices.FileKind;
import tw.proteacher.notices.FileOwner;
import tw.proteacher.notices.StoredFileId;
import tw.proteacher.notices.StoredFiles;
import tw.proteacher.notices.Upload;
import tw.proteacher.shared.CountyCode;
import tw.proteacher.shared.PersonId;

/** 佐證資料: the teacher's own papers, shown to the centres in charge. */
@ApplicationScoped
public class CaseFiles {
  @Inject private StoredFiles files;

  List<StoredFileId> keep(PersonId teacher, CountyCode county, List<Upload> uploads) {
    FileOwner owner = FileOwner.person(teacher, county);
    return uploads.stream().map(one -> files.store(FileKind.EVIDENCE, one, owner)).toList();
  }
}
