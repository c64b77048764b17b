package tw.proteacher.intake.model;

/** 退件原因: why a file was refused whole, with nothing changed. */
public enum RefusalReason {
  /** The manifest is no JSON object with the agreed members. */
  MANIFEST_UNREADABLE,
  /** Kind or mode in the manifest are not those of the file's name. */
  NAME_DIFFERS,
  SIZE_DIFFERS,
  HASH_DIFFERS,
  ROWS_DIFFER,
  HEADER_UNKNOWN,
  /** The platform has no right to read the file. */
  UNREADABLE,
  /** Neither UTF-8 nor MS950 throughout. */
  ENCODING_UNREADABLE,
  /** A delta that does not follow on the last file taken: ask for a full one. */
  SEQUENCE_GAP,
  /** Older than what has been taken. */
  SEQUENCE_STALE,
  /** An operator said no. */
  OPERATOR
}
