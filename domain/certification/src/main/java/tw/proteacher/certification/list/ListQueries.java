package tw.proteacher.certification.list;

import java.time.LocalDate;
import java.util.List;
import tw.proteacher.certification.Tier;
import tw.proteacher.shared.SchoolCode;

/** 學校認證總表 as pages show it. */
public interface ListQueries {
  /**
   * The teachers whose main school this is, those who may apply first, then by name.
   *
   * @param today on which a certificate counts or has lapsed
   */
  List<ListCandidate> candidates(long round, SchoolCode school, Tier tier, LocalDate today);
}
