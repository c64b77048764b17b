package tw.proteacher.casework.application;

import jakarta.enterprise.context.ApplicationScoped;
import tw.proteacher.shared.Authority;
import tw.proteacher.shared.CountyCode;
import tw.proteacher.shared.Reach;

/** 表單主管機關: the ministry or a county, as an owner of forms. */
@ApplicationScoped
class FormOwners {
  /** The ministry's forms are read everywhere. */
  boolean readable(String authority, Reach reach) {
    return Authority.isMinistry(authority)
        || reach.nation()
        || reach.counties().contains(new CountyCode(authority));
  }
}
