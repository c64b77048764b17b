package tw.proteacher.directory;

import tw.proteacher.shared.PersonId;

/**
 * 已併檔: two records turned out to be one person. Fired in the transaction that merges them; each
 * context moves what it keeps about {@code gone} to {@code kept}, or everything is undone.
 */
public record PersonsMerged(PersonId kept, PersonId gone) {}
