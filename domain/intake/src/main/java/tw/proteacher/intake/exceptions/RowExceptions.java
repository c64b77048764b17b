package tw.proteacher.intake.exceptions;

import java.time.LocalDate;
import java.util.List;
import tw.proteacher.shared.Reach;
import tw.proteacher.shared.Slice;

/** Reads rows that were not taken, within somebody's reach. */
public interface RowExceptions {
  /** A page for the screen, the newest first. */
  Slice<ExceptionRow> page(ExceptionFilter filter, Reach reach, int first, int size);

  /** The next rows after a key, in the order of the keys; for whoever reads them all. */
  List<ExceptionRow> after(ExceptionFilter filter, Reach reach, long key, int limit);

  /** Forgets rows that are older than the days they are kept; some of them, if there are many. */
  int forgetOld(LocalDate today);

  /** Rows that wait for their teacher or school. */
  long parked();
}
