package tw.proteacher.directory;

import java.io.Serializable;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import tw.proteacher.shared.CountyCode;
import tw.proteacher.shared.PersonId;
import tw.proteacher.shared.SchoolCode;

/**
 * 人員名片: what other parts of the platform may know about a person. Title, school and county are
 * those of the main membership; a person without an open membership has none.
 *
 * @param title 職稱, empty without a membership
 * @param schoolName empty without a membership
 * @param countyName empty without a membership
 * @param email the address if it is verified
 * @param qualified 合格教師證
 * @param regularYears 正式年資
 * @param teachingYears 教學年資
 * @param idMask national ID as it may be shown
 */
public record PersonCard(
    PersonId id,
    String name,
    String title,
    @Nullable SchoolCode school,
    String schoolName,
    @Nullable CountyCode county,
    String countyName,
    @Nullable Appointment appointment,
    @Nullable String email,
    boolean qualified,
    BigDecimal regularYears,
    BigDecimal teachingYears,
    String idMask)
    implements Serializable {}
