package tw.proteacher.casework.application;

import jakarta.enterprise.context.ApplicationScoped;
import tw.proteacher.casework.FormTemplate;
import tw.proteacher.shared.CountyCode;
import tw.proteacher.shared.Reach;
import tw.proteacher.shared.Subject;

/** 表單主管機關: the ministry or a county, as an owner of forms. */
@ApplicationScoped
class FormOwners {
  /** Whose a form is: a county centre reaches its own, the national centre all. */
  Subject subjectOf(String authority) {
    return authority.equals(FormTemplate.MINISTRY)
        ? Subject.nation()
        : Subject.county(new CountyCode(authority));
  }

  /** The ministry's forms are read everywhere. */
  boolean readable(String authority, Reach reach) {
    return authority.equals(FormTemplate.MINISTRY)
        || reach.nation()
        || reach.counties().contains(new CountyCode(authority));
  }
}
