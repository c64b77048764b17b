package tw.proteacher.directory;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;
import tw.proteacher.shared.CountyCode;
import tw.proteacher.shared.SchoolCode;

/**
 * 學校 as the register has it.
 *
 * @param establishment 教師編制數
 * @param mergedInto where a merged school lives on
 */
public record School(
    SchoolCode code,
    String name,
    CountyCode county,
    String countyName,
    SchoolLevel level,
    int classes,
    int students,
    int establishment,
    SchoolStatus status,
    @Nullable SchoolCode mergedInto)
    implements Serializable {}
