package tw.proteacher.persistence.notices;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Objects;
import tw.proteacher.notices.model.Download;
import tw.proteacher.notices.model.Downloads;
import tw.proteacher.shared.NotFound;

@ApplicationScoped
class JpaDownloads implements Downloads {
  @PersistenceContext(unitName = "proteacher")
  private EntityManager entities;

  @Override
  public Download get(long id) {
    Download download = entities.find(Download.class, id);
    if (download == null) {
      throw new NotFound("download", id);
    }
    return download;
  }

  @Override
  public long add(Download download) {
    entities.persist(download);
    entities.flush();
    return Objects.requireNonNull(download.id());
  }
}
