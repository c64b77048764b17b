truncate benchmark.raw, benchmark.course, benchmark.hour_record, benchmark.exception,
  benchmark.eligibility;
