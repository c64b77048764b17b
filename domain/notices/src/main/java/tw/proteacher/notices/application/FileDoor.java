package tw.proteacher.notices.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import tw.proteacher.notices.FileOwner;
import tw.proteacher.notices.StoredFile;
import tw.proteacher.notices.StoredFileId;
import tw.proteacher.shared.NotFound;

/** 取件: sends each download through the gate that fits whose the file is; public ones need none. */
@ApplicationScoped
public class FileDoor {
  @Inject private FileShelf shelf;
  @Inject private OpenHandout handouts;
  @Inject private OpenOwnedFile owned;

  public StoredFile open(StoredFileId id) {
    FileOwner owner = shelf.owner(id).orElseThrow(() -> new NotFound("file", id));
    return switch (owner.visibility()) {
      case PUBLIC -> shelf.take(id);
      case SIGNED_IN, COUNTY -> handouts.open(id);
      case OWNER -> owned.open(id);
    };
  }
}
