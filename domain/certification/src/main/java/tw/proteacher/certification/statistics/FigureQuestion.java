package tw.proteacher.certification.statistics;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tw.proteacher.directory.SchoolLevel;
import tw.proteacher.shared.CountyCode;

/**
 * 統計條件.
 *
 * @param counties the counties that are looked at; empty for the whole country
 * @param level 學等, or null for all
 * @param today whose certificates count on that day
 */
public record FigureQuestion(Set<CountyCode> counties, @Nullable SchoolLevel level, LocalDate today)
    implements Serializable {
  public FigureQuestion {
    counties = Set.copyOf(counties);
  }
}
