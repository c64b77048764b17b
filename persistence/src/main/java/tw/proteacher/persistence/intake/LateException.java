package tw.proteacher.persistence.intake;

import tw.proteacher.intake.ExceptionCode;

/** A row refused after it was staged: its line and why. */
public record LateException(int line, ExceptionCode code) {}
