package tw.proteacher.intake;

import java.time.OffsetDateTime;

/**
 * 匯入清單: what the sender says about a file; written last, so a file that has one is complete.
 *
 * @param rows data rows, without the header
 * @param sequence rises by one per kind with every file
 * @param sha256 lower-case hex digest of the file
 */
public record Manifest(
    FeedKindName kind,
    FeedMode mode,
    long sequence,
    long rows,
    String sha256,
    OffsetDateTime generatedAt) {}
