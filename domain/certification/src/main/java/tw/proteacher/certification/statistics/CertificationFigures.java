package tw.proteacher.certification.statistics;

import java.util.List;
import tw.proteacher.shared.Slice;

/** 認證統計, to read. Counts people once, at the school of their main membership. */
public interface CertificationFigures {
  /** Everybody in the question as one line. */
  FigureRow total(FigureQuestion question);

  /** One line for each group, in the order people expect; a page of them. */
  Slice<FigureRow> by(Grouping grouping, FigureQuestion question, int first, int size);

  /** All lines, for the export. */
  List<FigureRow> all(Grouping grouping, FigureQuestion question);
}
