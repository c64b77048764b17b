package tw.proteacher.intake.model;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tw.proteacher.intake.FeedKindName;
import tw.proteacher.intake.FeedMode;

/** 匯入檔名: {@code {kind}-{full|delta}-{yyyyMMdd}.csv}. */
public record FeedName(FeedKindName kind, FeedMode mode, LocalDate day) {
  private static final Pattern FORM = Pattern.compile("([a-z]+)-([a-z]+)-(\\d{8})\\.csv");
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("uuuuMMdd").withResolverStyle(ResolverStyle.STRICT);

  public static Optional<FeedName> of(String fileName) {
    Matcher matcher = FORM.matcher(fileName);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    try {
      LocalDate day = LocalDate.parse(matcher.group(3), DAY);
      return FeedKindName.of(matcher.group(1))
          .flatMap(
              kind -> FeedMode.of(matcher.group(2)).map(mode -> new FeedName(kind, mode, day)));
    } catch (DateTimeParseException impossibleDay) {
      return Optional.empty();
    }
  }
}
