package tw.proteacher.persistence.notices;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Objects;
import tw.proteacher.notices.model.Announcement;
import tw.proteacher.notices.model.Announcements;
import tw.proteacher.shared.NotFound;

@ApplicationScoped
class JpaAnnouncements implements Announcements {
  @PersistenceContext(unitName = "proteacher")
  private EntityManager entities;

  @Override
  public Announcement get(long id) {
    Announcement announcement = entities.find(Announcement.class, id);
    if (announcement == null) {
      throw new NotFound("announcement", id);
    }
    return announcement;
  }

  @Override
  public long add(Announcement announcement) {
    entities.persist(announcement);
    entities.flush();
    return Objects.requireNonNull(announcement.id());
  }
}
