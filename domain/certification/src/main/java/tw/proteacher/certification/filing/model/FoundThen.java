package tw.proteacher.certification.filing.model;

import java.time.Instant;
import java.util.List;
import tw.proteacher.shared.Finding;

/** 送件檢核紀錄: what the rules said when a case was handed in, kept for every submission. */
public interface FoundThen {
  void keep(long application, Instant at, List<Finding> findings);
}
