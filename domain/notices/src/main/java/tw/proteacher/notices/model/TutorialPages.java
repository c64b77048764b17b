package tw.proteacher.notices.model;

/** 操作教學典藏. */
public interface TutorialPages {
  TutorialPage get(long id);

  long add(TutorialPage page);
}
