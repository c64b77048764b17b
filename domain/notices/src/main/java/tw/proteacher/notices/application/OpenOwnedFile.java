package tw.proteacher.notices.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import tw.proteacher.notices.FileOwner;
import tw.proteacher.notices.StoredFile;
import tw.proteacher.notices.StoredFileId;
import tw.proteacher.shared.Access;
import tw.proteacher.shared.NotFound;
import tw.proteacher.shared.Role;
import tw.proteacher.shared.UseCase;

/** 開啟佐證: somebody's own paper, for its owner and the offices in charge of it. */
@ApplicationScoped
@Transactional
public class OpenOwnedFile {
  @Inject private FileShelf shelf;

  @UseCase(
      roles = {
        Role.TEACHER,
        Role.SCHOOL_OFFICER,
        Role.PRINCIPAL,
        Role.COUNTY_CENTRE,
        Role.NATIONAL_CENTRE
      },
      audit = "notices.file.open",
      reads = true)
  public StoredFile open(StoredFileId id) {
    FileOwner owner = shelf.owner(id).orElseThrow(() -> new NotFound("file", id));
    Access.over(owner.subject());
    Access.about("file", id);
    return shelf.take(id);
  }
}
