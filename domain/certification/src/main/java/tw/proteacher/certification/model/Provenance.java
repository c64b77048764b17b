package tw.proteacher.certification.model;

import java.io.Serializable;

/**
 * 規定出處: where a version of a rule set comes from.
 *
 * @param source source text, for people
 * @param reason why this version was made
 */
public record Provenance(Confidence confidence, String source, String reason)
    implements Serializable {}
