package tw.proteacher.certification.issue;

import java.io.Serializable;
import tw.proteacher.certification.round.RoundPurpose;
import tw.proteacher.shared.SchoolYear;

/**
 * 待發證梯次.
 *
 * @param authorityName 縣市 in words; empty for the ministry
 * @param passed cases that wait for their certificate
 * @param certified cases that have it
 */
public record RoundToIssue(
    long id,
    String authority,
    String authorityName,
    SchoolYear schoolYear,
    String name,
    RoundPurpose purpose,
    int passed,
    int certified)
    implements Serializable {}
