package tw.proteacher.certification.review;

import java.io.Serializable;
import tw.proteacher.shared.PersonId;

/** 利益衝突: a reviewer who must not judge a case, and why. */
public record Conflict(long application, PersonId reviewer, ConflictReason reason)
    implements Serializable {}
