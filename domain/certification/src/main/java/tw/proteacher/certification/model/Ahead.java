package tw.proteacher.certification.model;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * 申請要件: what the application itself will ask for; told beforehand, not checked before it.
 *
 * @param schoolMeeting recommended after open deliberation in a school meeting
 * @param quotaPercent recommended teachers of a school, cumulated, in percent of its establishment
 * @param practiceItems 實務 items to be carried out
 */
public record Ahead(boolean schoolMeeting, @Nullable Integer quotaPercent, int practiceItems)
    implements Serializable {}
