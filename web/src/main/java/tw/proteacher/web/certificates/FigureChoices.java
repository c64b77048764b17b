package tw.proteacher.web.certificates;

import java.io.Serializable;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import tw.proteacher.certification.statistics.Grouping;
import tw.proteacher.directory.SchoolLevel;
import tw.proteacher.shared.CountyCode;

/** 統計條件 as they stand in an address; what is none of them counts as not chosen. */
record FigureChoices(Grouping by, @Nullable CountyCode county, @Nullable SchoolLevel level)
    implements Serializable {
  static FigureChoices of(@Nullable String by, @Nullable String county, @Nullable String level) {
    return new FigureChoices(
        Arrays.stream(Grouping.values())
            .filter(one -> one.name().equals(by))
            .findFirst()
            .orElse(Grouping.COUNTY),
        county != null && county.matches("\\d{5}") ? new CountyCode(county) : null,
        Arrays.stream(SchoolLevel.values())
            .filter(one -> one.name().equals(level))
            .findFirst()
            .orElse(null));
  }
}
