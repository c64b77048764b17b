package tw.proteacher.web.certificates;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;
import tw.proteacher.certification.Tier;
import tw.proteacher.certification.statistics.FigureRow;
import tw.proteacher.certification.statistics.Grouping;
import tw.proteacher.certification.statistics.ShowFigures;
import tw.proteacher.certification.statistics.ShowFigures.Shown;
import tw.proteacher.directory.Counties;
import tw.proteacher.directory.SchoolLevel;
import tw.proteacher.shared.Role;
import tw.proteacher.shared.Slice;
import tw.proteacher.web.shell.CurrentUser;
import tw.proteacher.web.shell.Option;
import tw.proteacher.web.shell.Paging;
import tw.proteacher.web.shell.Series;
import tw.proteacher.web.shell.Texts;

/** statistics/index.xhtml: how many are certified where. */
@Named
@RequestScoped
public class CertificatesStatisticsPage {
  private static final int SIZE = 25;

  @Inject private ShowFigures showFigures;
  @Inject private Counties counties;
  @Inject private CurrentUser user;
  @Inject private Texts texts;

  private String by = "";
  private String county = "";
  private String level = "";
  private int page = 1;
  private @Nullable Shown shown;

  public FigureRow getTotal() {
    return shown().total();
  }

  public Slice<FigureRow> getRows() {
    return shown().rows();
  }

  private Shown shown() {
    Shown asked = shown;
    if (asked == null) {
      FigureChoices choices = choices();
      asked =
          showFigures.show(
              choices.by(), choices.county(), choices.level(), (page - 1) * SIZE, SIZE);
      shown = asked;
    }
    return asked;
  }

  /** What a line stands for, in words. */
  public String label(FigureRow row) {
    if (row.label().isEmpty()) {
      return texts.get("statistics.unknown");
    }
    return choices().by() == Grouping.YEAR ? texts.of("statistics.year", row.label()) : row.label();
  }

  /** What the lines of the chart stand for. */
  public List<String> getLabels() {
    return getRows().rows().stream().map(this::label).toList();
  }

  /** Three bars a line: shares in percent, or certificates where there is nothing to share. */
  public List<Series> getSeries() {
    return List.of(
        series(Tier.INITIAL, FigureRow::initial),
        series(Tier.ADVANCED, FigureRow::advanced),
        series(Tier.MENTOR, FigureRow::mentor));
  }

  private Series series(Tier tier, ToLongFunction<FigureRow> count) {
    return new Series(
        texts.get("certification.tier." + tier),
        getRows().rows().stream()
            .map(row -> isShared() ? percent(row, count) : count.applyAsLong(row))
            .toList());
  }

  /** Whole percents: the bar and the table beside it say the same. */
  private static Number percent(FigureRow row, ToLongFunction<FigureRow> count) {
    return BigDecimal.valueOf(row.permille(count.applyAsLong(row)), 1)
        .setScale(0, RoundingMode.HALF_UP);
  }

  /** A share as people read it, 12.5%. */
  public String share(FigureRow row, long count) {
    return BigDecimal.valueOf(row.permille(count), 1) + "%";
  }

  /** The export of what is shown, all lines of it. */
  public String getQuery() {
    return "by=" + getBy() + "&county=" + county + "&level=" + level;
  }

  /** Whether shares make sense: certificates of a year are no part of anything. */
  public boolean isShared() {
    return choices().by() != Grouping.YEAR;
  }

  private FigureChoices choices() {
    return FigureChoices.of(by, county, level);
  }

  public List<Grouping> getGroupings() {
    return List.of(Grouping.values());
  }

  public List<Option> getCounties() {
    return counties.all().stream().map(one -> new Option(one.code().value(), one.name())).toList();
  }

  public List<Option> getLevels() {
    return Arrays.stream(SchoolLevel.values())
        .map(one -> new Option(one.name(), texts.get("level." + one)))
        .toList();
  }

  public boolean isNational() {
    return user.is(Role.NATIONAL_CENTRE);
  }

  public String getBy() {
    return choices().by().name();
  }

  public void setBy(@Nullable String by) {
    this.by = Objects.requireNonNullElse(by, "");
  }

  public String getCounty() {
    return county;
  }

  public void setCounty(@Nullable String county) {
    this.county = county != null && county.matches("\\d{5}") ? county : "";
  }

  public String getLevel() {
    return level;
  }

  public void setLevel(@Nullable String level) {
    this.level = level != null && level.matches("[A-Z]{1,20}") ? level : "";
  }

  public int getPage() {
    return page;
  }

  public void setPage(int page) {
    this.page = Paging.within(page);
  }

  public int getSize() {
    return SIZE;
  }
}
