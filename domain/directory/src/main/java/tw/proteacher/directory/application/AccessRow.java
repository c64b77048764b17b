package tw.proteacher.directory.application;

import java.io.Serializable;
import java.time.Instant;

/**
 * One time somebody touched a person's data.
 *
 * @param who name of the somebody
 * @param place school of the somebody, or empty
 * @param event stable name of what was done
 * @param denied tried, but was refused
 */
public record AccessRow(Instant at, String who, String place, String event, boolean denied)
    implements Serializable {}
