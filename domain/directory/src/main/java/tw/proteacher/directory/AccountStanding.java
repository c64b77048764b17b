package tw.proteacher.directory;

import java.io.Serializable;

/**
 * 帳號狀態: what the door has to know about a person, in one read.
 *
 * @param disabled may not come in
 * @param mustAcceptNotice has not accepted the privacy notice in force
 * @param mustVerifyEmail has no proven e-mail address
 * @param sessionEpoch sessions that began under a smaller number are over
 */
public record AccountStanding(
    boolean disabled, boolean mustAcceptNotice, boolean mustVerifyEmail, int sessionEpoch)
    implements Serializable {}
