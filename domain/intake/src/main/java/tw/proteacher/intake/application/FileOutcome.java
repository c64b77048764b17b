package tw.proteacher.intake.application;

import org.jspecify.annotations.Nullable;
import tw.proteacher.intake.FeedKindName;
import tw.proteacher.intake.model.FileStatus;

/**
 * 收檔結果: what became of one file in this run.
 *
 * @param id row of intake.feed_file
 * @param reason why it was refused, held or left waiting
 */
public record FileOutcome(
    long id, String file, FeedKindName kind, FileStatus status, @Nullable String reason) {}
