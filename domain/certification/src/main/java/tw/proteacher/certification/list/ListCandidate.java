package tw.proteacher.certification.list;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;
import tw.proteacher.certification.ApplicationState;
import tw.proteacher.certification.EligibilityStatus;
import tw.proteacher.shared.PersonId;

/**
 * 可推薦人員: a teacher of the school as its officer sees them for one tier.
 *
 * @param application how far their case in the round is, or null where they have not begun
 * @param named whether the list names them already
 */
public record ListCandidate(
    PersonId person,
    String name,
    String title,
    EligibilityStatus eligibility,
    @Nullable ApplicationState application,
    boolean named)
    implements Serializable {}
