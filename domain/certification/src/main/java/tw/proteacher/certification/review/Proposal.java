package tw.proteacher.certification.review;

import java.io.Serializable;
import tw.proteacher.shared.PersonId;

/** 指派建議: a reviewer for a case. */
public record Proposal(long application, PersonId reviewer) implements Serializable {}
