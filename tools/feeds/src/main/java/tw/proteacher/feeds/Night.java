package tw.proteacher.feeds;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import tw.proteacher.feeds.FeedFile.Encoding;
import tw.proteacher.feeds.Truth.Outcome;

/**
 * 一夜: writes the feeds of a country for one day and knows what a correct intake makes of them. Rows
 * are made one by one, so that memory does not grow with the file.
 */
public final class Night {
  /** The day before the first: nothing is on record. */
  public static final int NEVER = -1;

  private static final int STRANGER = 3_000;

  private final Country country;
  private final List<Rates> history;

  /**
   * How a file is written.
   *
   * @param mixed rows in all styles, not only the plain one
   * @param shuffled rows in another order than their own
   * @param hostile NUL, over-long fields and blank lines too
   */
  public record Form(
      Encoding encoding, String lineEnd, boolean mixed, boolean shuffled, boolean hostile) {
    public static final Form ORDINARY = new Form(Encoding.UTF_8, "\r\n", true, false, false);

    public Form shuffle() {
      return new Form(encoding, lineEnd, mixed, true, hostile);
    }

    public Form sabotage() {
      return new Form(encoding, lineEnd, mixed, shuffled, true);
    }

    /** As older senders write: code page 950, lines ending in LF. */
    public Form oldFashioned() {
      return new Form(Encoding.MS950, "\n", mixed, shuffled, hostile);
    }

    Form in(Encoding other) {
      return new Form(other, lineEnd, mixed, shuffled, hostile);
    }
  }

  /**
   * Which file: the platform knows the state of day {@code from}, the file tells that of {@code
   * to}.
   */
  public record Task(Kind kind, Mode mode, int from, int to, long sequence, Form form) {}

  /**
   * @param history what happened on each day; the first item is the first day
   */
  public Night(Country country, List<Rates> history) {
    this.country = country;
    this.history = List.copyOf(history);
  }

  /** Writes CSV and manifest into the folder. */
  public Truth write(Path folder, Task task) throws IOException {
    LocalDate day = country.firstDay().plusDays(task.to());
    String name = FeedFile.name(task.kind(), task.mode(), day);
    Form form = task.form();
    try (FeedFile file =
        new FeedFile(folder.resolve(name), task.kind(), form.encoding(), form.lineEnd())) {
      Truth truth = new Writing(task, file, new Truth(name)).all();
      file.deliver(task.kind(), task.mode(), task.sequence(), day);
      return truth;
    }
  }

  private Rows rows(Kind kind) {
    return switch (kind) {
      case SCHOOLS -> new SchoolRows(country);
      case STAFF -> new StaffRows(country);
      case HOURS -> new HourRows(country);
      case CERTIFICATES -> new CertificateRows(country);
    };
  }

  /** The making of one file. */
  private final class Writing {
    private final Task task;
    private final FeedFile file;
    private final Truth truth;
    private final Rows rows;
    private final Life life;
    private final int columns;
    private final boolean losesCharacters;
    private int strangers;
    private int spoiled;
    private int malformed;

    Writing(Task task, FeedFile file, Truth truth) {
      this.task = task;
      this.file = file;
      this.truth = truth;
      this.rows = rows(task.kind());
      this.life =
          new Life(
              country.dice(),
              task.kind(),
              rows.base(),
              history.stream().map(rows::fitting).toList());
      this.columns = task.kind().header().split(",").length;
      this.losesCharacters = task.form().encoding() == Encoding.MS950;
    }

    Truth all() throws IOException {
      long size = life.size(task.to());
      long stride = task.form().shuffled() ? HourRows.coprime((int) size) : 1;
      double share = life.strangers(task.to());
      for (long i = 0; i < size; i++) {
        long row = i * stride % size;
        boolean sent = one(row);
        if (country.dice().share(STRANGER + task.kind().ordinal() + 10 * task.to(), row) < share) {
          stranger(row, sent);
        }
        if (task.form().hostile() && row % 1_000 == 999) {
          file.blankLine();
        }
      }
      return truth;
    }

    /** Sends what the mode asks for; says whether the row was sent in good form. */
    private boolean one(long row) throws IOException {
      int before = life.state(row, task.from());
      int now = life.state(row, task.to());
      if (!Life.isLive(now)) {
        if (Life.isLive(before)) {
          truth.count(Outcome.WITHDRAWN);
          if (task.mode() == Mode.DELTA) {
            send("D", row, rows.values(row, Life.version(before)));
            return false;
          }
        }
        return false;
      }
      String[] values = rows.values(row, Life.version(now));
      truth.live(rows.fingerprint(values));
      boolean full = task.mode() == Mode.FULL;
      if (before == now) {
        if (life.isSpoiled(row, task.to())) {
          return spoiled(full ? "S" : "U", row, values);
        }
        if (full) {
          truth.count(Outcome.UNCHANGED);
          send("S", row, values);
        }
        return full;
      }
      boolean known = Life.isLive(before);
      if (known) {
        truth.count(Outcome.UPDATED);
      } else {
        truth.count(Outcome.INSERTED);
        if (before != Life.UNBORN) {
          truth.count(Outcome.RETURNED);
        }
      }
      send(full ? "S" : known ? "U" : "A", row, values);
      return true;
    }

    private boolean spoiled(String operation, long row, String[] values) throws IOException {
      List<Reason> defects = rows.defectsOfKnown();
      int number = spoiled++;
      Reason reason = defects.get(number % defects.size());
      if (reason == Reason.LOST_CHARACTERS && losesCharacters && rows.hasRareName(row)) {
        reason = defects.get(0);
      }
      Defects.spoil(task.kind(), values, reason, number);
      truth.count(reason);
      if (reason == Reason.LOST_CHARACTERS) {
        truth.count(Outcome.UNCHANGED);
        write(operation, row, values);
        return true;
      }
      write(operation, row, values);
      return false;
    }

    private void stranger(long row, boolean sent) throws IOException {
      List<Reason> defects = rows.defectsOfStrangers();
      int number = strangers++;
      Reason reason = defects.get(number % defects.size());
      String operation = task.mode() == Mode.FULL ? "S" : "A";
      switch (reason) {
        case DUP_KEY -> duplicate(row, sent);
        case DUP_NUMBER -> {
          String[] first = rows.stranger(number, task.to());
          String[] second = rows.stranger(++strangers, task.to());
          first[5] = CertificateRows.number('C', 104, 900_000 + number % 99_999);
          second[5] = first[5];
          for (String[] claim : List.of(first, second)) {
            truth.count(reason);
            write(operation, row, claim);
          }
        }
        case BAD_ROW -> {
          truth.count(reason);
          StringBuilder good = new StringBuilder();
          String[] values = rows.stranger(number, task.to());
          values[0] = operation;
          Style.PLAIN.append(good, task.kind(), values, columns);
          String line = Defects.malformed(good.toString(), malformed++, task.form().hostile());
          truth.count(Outcome.READ);
          file.row().append(line);
          file.endRow();
        }
        default -> {
          truth.count(reason);
          String[] values = rows.stranger(number, task.to());
          Defects.spoil(task.kind(), values, reason, number);
          write(operation, row, values);
        }
      }
    }

    /** The same key once more: every other time the very same line, else with another content. */
    private void duplicate(long row, boolean sent) throws IOException {
      int state = life.state(row, task.to());
      if (!Life.isLive(state) || (!sent && task.mode() == Mode.FULL)) {
        return;
      }
      boolean spoiledNow = life.isSpoiled(row, task.to()) && life.state(row, task.from()) == state;
      if (spoiledNow) {
        return;
      }
      String operation = task.mode() == Mode.FULL ? "S" : "U";
      if (!sent) {
        truth.count(Outcome.UNCHANGED);
        send(operation, row, rows.values(row, Life.version(state)));
      }
      truth.count(Reason.DUP_KEY);
      boolean same = strangers % 2 == 0;
      write(operation, row, rows.values(row, Life.version(state) + (same ? 0 : 1)));
    }

    /** A row that will be taken; its name may suffer from the encoding. */
    private void send(String operation, long row, String[] values) throws IOException {
      if (losesCharacters && rows.hasRareName(row)) {
        truth.count(Reason.LOST_CHARACTERS);
      }
      write(operation, row, values);
    }

    private void write(String operation, long row, String[] values) throws IOException {
      values[0] = operation;
      truth.count(Outcome.READ);
      Style style =
          Style.of(
              country.dice(), task.kind(), row, life.styles(row, task.to()), task.form().mixed());
      style.append(file.row(), task.kind(), values, columns);
      file.endRow();
    }
  }
}
