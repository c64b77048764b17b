package tw.proteacher.shared;

import java.io.Serializable;

/** 範圍: the part of the country a role is granted for. */
public sealed interface Scope extends Serializable {
  /** Whether something that belongs to {@code subject} lies inside this scope. */
  boolean covers(Subject subject);

  /** One person: oneself. */
  record OfPerson(PersonId person) implements Scope {
    @Override
    public boolean covers(Subject subject) {
      return person.equals(subject.person());
    }
  }

  /** One school. */
  record OfSchool(SchoolCode school) implements Scope {
    @Override
    public boolean covers(Subject subject) {
      return subject.schools().contains(school);
    }
  }

  /** One county and every school in it. */
  record OfCounty(CountyCode county) implements Scope {
    @Override
    public boolean covers(Subject subject) {
      return subject.counties().contains(county);
    }
  }

  /** 全國. */
  record OfNation() implements Scope {
    @Override
    public boolean covers(Subject subject) {
      return true;
    }
  }
}
