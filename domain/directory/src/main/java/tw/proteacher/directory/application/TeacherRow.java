package tw.proteacher.directory.application;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;
import tw.proteacher.directory.Appointment;

/** A person at a school, as lists show it; nothing in it that a school's own page would not. */
public record TeacherRow(
    long personId,
    String name,
    String title,
    @Nullable Appointment appointment,
    String schoolName,
    String countyName)
    implements Serializable {}
