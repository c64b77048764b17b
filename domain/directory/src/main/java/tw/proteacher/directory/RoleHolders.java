package tw.proteacher.directory;

import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tw.proteacher.shared.CountyCode;
import tw.proteacher.shared.PersonId;
import tw.proteacher.shared.Role;
import tw.proteacher.shared.SchoolCode;
import tw.proteacher.shared.Scope;

/** 角色持有人: whom to write to when a message goes to a role. */
public interface RoleHolders {
  /** The people who hold {@code role} for exactly {@code scope} today and are not disabled. */
  List<PersonId> holders(Role role, Scope scope);

  /**
   * Everybody who holds {@code role} by a grant that reaches a county today, each once: its own or
   * the whole country's; where none is named those of the whole country alone.
   */
  List<PersonId> reaching(Role role, @Nullable CountyCode county);

  /** Everybody who holds {@code role} by a grant for one of some schools today, each once. */
  List<PersonId> grantedAt(Role role, Collection<SchoolCode> schools);

  /**
   * Everybody who holds {@code role} for some open school today, each once: of a county, or of the
   * whole country where none is named.
   */
  List<PersonId> atSchools(Role role, @Nullable CountyCode county);
}
