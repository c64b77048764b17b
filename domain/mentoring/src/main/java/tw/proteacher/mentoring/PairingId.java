package tw.proteacher.mentoring;

import java.io.Serializable;

/** 教學輔導: the number of a pairing of a mentor teacher with a beginning or partner teacher. */
public record PairingId(long value) implements Serializable {}
