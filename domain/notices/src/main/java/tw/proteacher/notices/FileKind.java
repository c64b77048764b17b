package tw.proteacher.notices;

/** 檔案用途: decides what is taken and how large; the limits are rows of {@code notices.file_rule}. */
public enum FileKind {
  /** 佐證資料: one PDF or picture that proves something. */
  EVIDENCE,
  /** 更正佐證: the same for hours or a certificate that are wrong; a case shows few of them. */
  CORRECTION,
  /** 公告附件. */
  ATTACHMENT,
  /** 檔案下載: what centres hand out, also as ODF. */
  PUBLICATION
}
