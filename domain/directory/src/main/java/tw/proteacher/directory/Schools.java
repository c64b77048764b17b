package tw.proteacher.directory;

import java.util.List;
import java.util.Optional;
import tw.proteacher.shared.CountyCode;
import tw.proteacher.shared.SchoolCode;
import tw.proteacher.shared.Subject;

/** 學校名錄. */
public interface Schools {
  Optional<School> find(SchoolCode code);

  /** The schools of a county that are open, by level and name. */
  List<School> of(CountyCode county);

  /** Whose a thing of this school is; refused with NotFound when there is no such school. */
  Subject subjectOf(SchoolCode code);
}
