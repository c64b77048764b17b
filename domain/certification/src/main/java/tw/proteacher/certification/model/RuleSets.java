package tw.proteacher.certification.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tw.proteacher.shared.PersonId;

/** All versions of all rule sets, as a collection that only grows. */
public interface RuleSets {
  /** What is in force on {@code day}: of each code the highest version effective by then. */
  RuleBook inForce(LocalDate day);

  /** Refused with NotFound when there is no such version. */
  RuleSet get(long id);

  /** All versions of a code, newest first. */
  List<RuleSet> versions(String code);

  /** The newest version of every code. */
  List<RuleSet> newest();

  /** The letters that certificate numbers begin with, whoever's rules give them. */
  default Set<Character> letters() {
    return newest().stream().map(RuleSet::numberLetter).collect(Collectors.toSet());
  }

  /** Stores a version; says its id. */
  long add(RuleSet version, @Nullable PersonId by);
}
