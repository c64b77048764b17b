package tw.proteacher.notices.application;

/** 病毒掃描: looks into what people upload, where whoever runs the platform has set one up. */
public interface VirusScanner {
  /** 掃描狀況. */
  enum Standing {
    /** 未設定. */
    NONE,
    /** 可使用. */
    READY,
    /** 無法連線. */
    UNREACHABLE
  }

  Standing standing();

  /**
   * Refuses what the scanner finds something in; and everything while one is set up that does not
   * answer, for nobody would look into it later.
   */
  void refuseInfected(byte[] content);
}
