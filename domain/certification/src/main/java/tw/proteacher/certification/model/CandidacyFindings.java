package tw.proteacher.certification.model;

import java.util.List;
import tw.proteacher.shared.Finding;

/** 參加資格: years, qualified teacher's certificate, prerequisites. */
final class CandidacyFindings {
  private CandidacyFindings() {}

  static void add(List<Finding> findings, RuleSet rules, Training training, Facts facts) {
    Candidacy asked = rules.candidacy();
    if (asked.qualified()) {
      findings.add(
          facts.qualified()
              ? Finding.pass("certification.qualified.met")
              : Finding.block("certification.qualified.missing"));
    }
    years(findings, "certification.years.regular", asked.regularTenths(), facts.regularTenths());
    years(findings, "certification.years.teaching", asked.teachingTenths(), facts.teachingTenths());
    PrerequisiteFindings.add(findings, asked, training.firstDay(), facts);
  }

  private static void years(List<Finding> findings, String code, int asked, int has) {
    if (asked > 0) {
      findings.add(
          has >= asked
              ? Finding.pass(code + ".met", HourFindings.amount(has), HourFindings.amount(asked))
              : Finding.block(
                  code + ".short",
                  HourFindings.amount(has),
                  HourFindings.amount(asked),
                  HourFindings.amount(asked - has)));
    }
  }
}
