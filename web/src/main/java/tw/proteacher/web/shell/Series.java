package tw.proteacher.web.shell;

import java.io.Serializable;
import java.util.List;

/** One row of numbers of a chart, a number for each label. */
public record Series(String name, List<? extends Number> values) implements Serializable {}
