package tw.proteacher.notices.model;

/** 公告典藏. */
public interface Announcements {
  /** Refused with NotFound when there is none. */
  Announcement get(long id);

  /** Keeps a new one and gives it its number. */
  long add(Announcement announcement);
}
