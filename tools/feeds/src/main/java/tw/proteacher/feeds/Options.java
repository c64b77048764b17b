package tw.proteacher.feeds;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** 命令列選項: {@code --name value} pairs; what nobody asked for is an error. */
final class Options {
  private final Map<String, String> given = new HashMap<>();
  private final Set<String> used = new HashSet<>();

  Options(List<String> arguments) {
    for (int i = 0; i < arguments.size(); i += 2) {
      String name = arguments.get(i);
      if (!name.startsWith("--") || i + 1 == arguments.size()) {
        throw new IllegalArgumentException("expected --option value, found: " + name);
      }
      given.put(name.substring(2), arguments.get(i + 1));
    }
  }

  private @Nullable String value(String name) {
    used.add(name);
    return given.get(name);
  }

  String text(String name, String otherwise) {
    String value = value(name);
    return value == null ? otherwise : value;
  }

  boolean has(String name) {
    return value(name) != null;
  }

  Path path(String name, String otherwise) {
    return Path.of(text(name, otherwise));
  }

  int number(String name, int otherwise) {
    return Math.toIntExact(count(name, otherwise));
  }

  /** {@code 2000000} or {@code 2_000_000}. */
  long count(String name, long otherwise) {
    String value = value(name);
    return value == null ? otherwise : Long.parseLong(value.replace("_", ""));
  }

  /** {@code 1%} or {@code 0.01}. */
  double share(String name, double otherwise) {
    String value = value(name);
    if (value == null) {
      return otherwise;
    }
    return value.endsWith("%")
        ? Double.parseDouble(value.substring(0, value.length() - 1)) / 100
        : Double.parseDouble(value);
  }

  LocalDate day(String name, LocalDate otherwise) {
    String value = value(name);
    return value == null ? otherwise : LocalDate.parse(value);
  }

  boolean flag(String name) {
    return Boolean.parseBoolean(text(name, "false"));
  }

  List<Kind> kinds() {
    String value = value("kinds");
    return value == null ? Kind.all() : Arrays.stream(value.split(",")).map(Kind::of).toList();
  }

  Mode mode(Mode otherwise) {
    String value = value("mode");
    return value == null ? otherwise : Mode.valueOf(value.toUpperCase(Locale.ROOT));
  }

  Night.Form form() {
    String encoding = text("encoding", "utf-8").toUpperCase(Locale.ROOT).replace('-', '_');
    return new Night.Form(
        FeedFile.Encoding.valueOf(encoding),
        text("line-end", "crlf").equalsIgnoreCase("lf") ? "\n" : "\r\n",
        !text("style", "mixed").equals("plain"),
        flag("shuffled"),
        flag("hostile"));
  }

  Rates rates() {
    Rates usual = Rates.ORDINARY;
    return new Rates(
        share("changed", usual.changed()),
        share("withdrawn", usual.withdrawn()),
        share("new", usual.added()),
        share("bad", usual.bad()),
        share("restyled", usual.restyled()));
  }

  /** Refuses options that the command did not look at. */
  void noOthers() {
    for (String name : given.keySet()) {
      if (!used.contains(name)) {
        throw new IllegalArgumentException("unknown option --" + name);
      }
    }
  }
}
