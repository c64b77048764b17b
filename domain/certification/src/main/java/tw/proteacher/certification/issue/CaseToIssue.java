package tw.proteacher.certification.issue;

import java.io.Serializable;
import tw.proteacher.certification.Tier;

/** 待發證案件: one case that passed. */
public record CaseToIssue(long id, String receipt, Tier tier, String personName, String schoolName)
    implements Serializable {}
