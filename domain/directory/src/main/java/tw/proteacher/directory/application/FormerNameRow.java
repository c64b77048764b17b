package tw.proteacher.directory.application;

import java.io.Serializable;
import java.time.LocalDate;

/** 曾用姓名. */
public record FormerNameRow(String name, LocalDate usedUntil) implements Serializable {}
