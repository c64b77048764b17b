package tw.proteacher.notices.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import tw.proteacher.notices.FileOwner;
import tw.proteacher.notices.FileOwner.Visibility;
import tw.proteacher.notices.StoredFile;
import tw.proteacher.notices.StoredFileId;
import tw.proteacher.shared.Access;
import tw.proteacher.shared.AccessDenied;
import tw.proteacher.shared.CountyCode;
import tw.proteacher.shared.NotFound;
import tw.proteacher.shared.UseCase;

/** 開啟分享檔案: handed out to everybody, or to everybody of a county. */
@ApplicationScoped
@Transactional
public class OpenHandout {
  @Inject private FileShelf shelf;
  @Inject private Readers readers;

  @UseCase(everyone = true, audit = "notices.handout.open", reads = true, scoped = false)
  public StoredFile open(StoredFileId id) {
    FileOwner owner = shelf.owner(id).orElseThrow(() -> new NotFound("file", id));
    CountyCode county = owner.county();
    if (owner.visibility() == Visibility.OWNER) {
      throw new AccessDenied("no handout");
    }
    if (owner.visibility() == Visibility.COUNTY && !readers.caller().reads(county)) {
      Access.over(owner.subject());
    }
    return shelf.take(id);
  }
}
