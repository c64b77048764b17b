package tw.proteacher.notices.model;

/** 下載檔案典藏. */
public interface Downloads {
  Download get(long id);

  long add(Download download);
}
