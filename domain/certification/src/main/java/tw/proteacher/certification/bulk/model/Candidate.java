package tw.proteacher.certification.bulk.model;

import tw.proteacher.shared.PersonId;

/**
 * 對應人員: whom the ID of a row belongs to.
 *
 * @param within whether the centre that hands the sheet in may enter for this person
 */
public record Candidate(PersonId person, String name, boolean within) {}
