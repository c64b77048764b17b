package tw.proteacher.persistence.intake;

/**
 * What became of the staged rows that are not X. In a delta {@code withdrawn} counts rows of the
 * file, in a full file records that are not in it; the others count rows and must add up to them.
 */
public record Tally(long inserted, long updated, long unchanged, long withdrawn) {}
