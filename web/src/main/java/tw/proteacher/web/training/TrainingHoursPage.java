package tw.proteacher.web.training;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tw.proteacher.training.correction.HoursQueries.HourRow;
import tw.proteacher.training.correction.ReadHours;
import tw.proteacher.web.shell.Option;

/** me/hours.xhtml: one's own hours, by school year. */
@Named
@RequestScoped
public class TrainingHoursPage {
  @Inject private ReadHours readHours;

  private @Nullable Integer year;
  private @Nullable List<HourRow> hours;

  public List<HourRow> getHours() {
    List<HourRow> shown = hours == null ? readHours.own(year) : hours;
    hours = shown;
    return shown;
  }

  public List<Option> getYears() {
    return readHours.ownYears().stream().map(one -> Option.of(one, one.toString())).toList();
  }

  public @Nullable Integer getYear() {
    return year;
  }

  public void setYear(@Nullable Integer year) {
    this.year = year;
  }
}
