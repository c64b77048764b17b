package tw.proteacher.certification.list;

import java.util.List;
import tw.proteacher.certification.Tier;
import tw.proteacher.shared.SchoolCode;

/** 學校認證總表 as pages show it. */
public interface ListQueries {
  /** The teachers whose main school this is, those who may apply first, then by name. */
  List<ListCandidate> candidates(long round, SchoolCode school, Tier tier);
}
