package tw.proteacher.certification.statistics;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tw.proteacher.directory.SchoolLevel;
import tw.proteacher.shared.Access;
import tw.proteacher.shared.AccessDenied;
import tw.proteacher.shared.CountyCode;
import tw.proteacher.shared.Reach;
import tw.proteacher.shared.Role;
import tw.proteacher.shared.Slice;
import tw.proteacher.shared.UseCase;

/** 查看認證統計: a county sees its own, the national centre all; no person is named. */
@ApplicationScoped
@Transactional
public class ShowFigures {
  @Inject private CertificationFigures figures;
  @Inject private Clock clock;

  /** The totals and a page of lines. */
  @UseCase(
      roles = {Role.COUNTY_CENTRE, Role.NATIONAL_CENTRE},
      audit = "certification.figures.show",
      reads = true)
  public Shown show(
      Grouping grouping,
      @Nullable CountyCode county,
      @Nullable SchoolLevel level,
      int first,
      int size) {
    FigureQuestion question = question(county, level);
    return new Shown(figures.total(question), figures.by(grouping, question, first, size));
  }

  /** All lines, for the export. */
  @UseCase(
      roles = {Role.COUNTY_CENTRE, Role.NATIONAL_CENTRE},
      audit = "certification.figures.export")
  public List<FigureRow> export(
      Grouping grouping, @Nullable CountyCode county, @Nullable SchoolLevel level) {
    return figures.all(grouping, question(county, level));
  }

  /** The totals and some lines. */
  public record Shown(FigureRow total, Slice<FigureRow> rows) implements Serializable {}

  private FigureQuestion question(@Nullable CountyCode county, @Nullable SchoolLevel level) {
    Reach reach = Access.reach();
    Set<CountyCode> counties = county == null ? reach.counties() : Set.of(county);
    if (!reach.nation() && !reach.counties().containsAll(counties)) {
      throw new AccessDenied("not one's county");
    }
    if (!reach.nation() && counties.isEmpty()) {
      throw new AccessDenied("no county");
    }
    return new FigureQuestion(counties, level, LocalDate.now(clock));
  }
}
