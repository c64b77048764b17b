package tw.proteacher.persistence.notices;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Objects;
import tw.proteacher.notices.model.TutorialPage;
import tw.proteacher.notices.model.TutorialPages;
import tw.proteacher.shared.NotFound;

@ApplicationScoped
class JpaTutorialPages implements TutorialPages {
  @PersistenceContext(unitName = "proteacher")
  private EntityManager entities;

  @Override
  public TutorialPage get(long id) {
    TutorialPage tutorialPage = entities.find(TutorialPage.class, id);
    if (tutorialPage == null) {
      throw new NotFound("tutorialPage", id);
    }
    return tutorialPage;
  }

  @Override
  public long add(TutorialPage tutorialPage) {
    entities.persist(tutorialPage);
    entities.flush();
    return Objects.requireNonNull(tutorialPage.id());
  }
}
