package tw.proteacher.notices;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import tw.proteacher.shared.CountyCode;
import tw.proteacher.shared.PersonId;
import tw.proteacher.shared.SchoolCode;
import tw.proteacher.shared.Subject;

/**
 * 檔案歸屬: whose a file is and who may open it. The context that stores the file says so once; every
 * download is held against it.
 */
public record FileOwner(
    Visibility visibility,
    @Nullable PersonId person,
    @Nullable SchoolCode school,
    @Nullable CountyCode county) {
  /** 可見範圍. */
  public enum Visibility {
    /** Whoever the owner's subject is in scope of: the person, their school, their centre. */
    OWNER,
    /** Everybody of the county. */
    COUNTY,
    /** Everybody who is signed in. */
    SIGNED_IN,
    /** The whole world. */
    PUBLIC
  }

  /** A person's own paper, shown besides to the centre of {@code county} and the national one. */
  public static FileOwner person(PersonId person, CountyCode county) {
    return new FileOwner(Visibility.OWNER, person, null, county);
  }

  /** A school's paper. */
  public static FileOwner school(SchoolCode school, CountyCode county) {
    return new FileOwner(Visibility.OWNER, null, school, county);
  }

  /** Handed out to everybody of a county. */
  public static FileOwner county(CountyCode county) {
    return new FileOwner(Visibility.COUNTY, null, null, county);
  }

  /** Handed out to the whole world. */
  public static FileOwner everybody() {
    return new FileOwner(Visibility.PUBLIC, null, null, null);
  }

  public Subject subject() {
    return new Subject(
        person,
        school == null ? Set.of() : Set.of(school),
        county == null ? Set.of() : Set.of(county));
  }
}
