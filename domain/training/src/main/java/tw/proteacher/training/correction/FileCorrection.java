package tw.proteacher.training.correction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import tw.proteacher.directory.People;
import tw.proteacher.notices.Upload;
import tw.proteacher.shared.Access;
import tw.proteacher.shared.CountyCode;
import tw.proteacher.shared.Finding;
import tw.proteacher.shared.PersonId;
import tw.proteacher.shared.Role;
import tw.proteacher.shared.RuleViolation;
import tw.proteacher.shared.UseCase;
import tw.proteacher.training.correction.model.ClaimPolicy;
import tw.proteacher.training.correction.model.CorrectionCase;
import tw.proteacher.training.correction.model.CorrectionCases;

/** 回報資料有誤或遺漏: by the teacher, with evidence. */
@ApplicationScoped
@Transactional
public class FileCorrection {
  @Inject private CorrectionCases cases;
  @Inject private CaseFiles files;
  @Inject private CorrectionMail mail;
  @Inject private People people;
  @Inject private Clock clock;

  @UseCase(roles = Role.TEACHER, audit = "training.correction.file")
  public long file(CorrectionClaim claim, List<Upload> evidence) {
    PersonId me = Access.me();
    Access.own(me);
    List<Finding> findings = ClaimPolicy.check(claim, evidence.size(), LocalDate.now(clock));
    if (!findings.isEmpty()) {
      throw new RuleViolation(findings);
    }
    CountyCode county = people.card(me).county();
    if (county == null) {
      throw new RuleViolation("training.correction.no_school");
    }
    CorrectionCase filed = CorrectionCase.file(me, county, claim, OffsetDateTime.now(clock));
    filed.prove(files.keep(filed, evidence));
    long id = cases.add(filed);
    Access.about("correction", id);
    mail.centre(filed, "case_filed", "");
    return id;
  }
}
