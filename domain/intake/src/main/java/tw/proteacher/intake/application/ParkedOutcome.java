package tw.proteacher.intake.application;

import tw.proteacher.intake.FeedKindName;

/**
 * 暫存列重試結果.
 *
 * @param waiting rows tried, those included that go on waiting
 * @param taken rows whose person or school has appeared: new, changed, unchanged or withdrawn
 * @param superseded rows dropped because the record on file is newer
 * @param expired rows that have waited long enough
 */
public record ParkedOutcome(
    FeedKindName kind, long waiting, long taken, long superseded, long expired) {}
