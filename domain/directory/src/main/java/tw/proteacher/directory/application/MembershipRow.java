package tw.proteacher.directory.application;

import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import tw.proteacher.directory.Appointment;

/** 任職: one membership, open or past. */
public record MembershipRow(
    String schoolCode,
    String schoolName,
    String countyName,
    String title,
    Appointment appointment,
    boolean main,
    LocalDate startsOn,
    @Nullable LocalDate endsOn)
    implements Serializable {}
