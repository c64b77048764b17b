package tw.proteacher.certification.round;

import java.io.Serializable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import tw.proteacher.shared.PersonId;
import tw.proteacher.shared.SchoolCode;

/**
 * 展延: for one person or one school.
 *
 * @param name of the person or the school
 * @param grantedBy name of who granted it
 */
public record RoundExtension(
    long id,
    @Nullable PersonId person,
    @Nullable SchoolCode school,
    String name,
    Instant until,
    String reason,
    String grantedBy,
    Instant grantedAt)
    implements Serializable {}
