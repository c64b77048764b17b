package tw.proteacher.certification.list;

import java.io.Serializable;
import tw.proteacher.certification.Tier;
import tw.proteacher.shared.PersonId;

/**
 * 推薦人員: one line of a school's list.
 *
 * @param inQuota whether it counts against the school's quota
 * @param waived whether nothing was handed in by the closing
 */
public record ListEntry(
    long id,
    PersonId person,
    String name,
    String title,
    Tier tier,
    boolean inQuota,
    boolean waived,
    String remark)
    implements Serializable {}
