package tw.proteacher.directory.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import tw.proteacher.directory.IdentityVault.Sealed;
import tw.proteacher.shared.PersonId;

/** Writing people and their memberships, apart from what the registers hand over. */
public interface Persons {
  /** Adds somebody who stands in no staff register. */
  PersonId enrol(byte[] hash, Sealed sealedId, String mask, String name, @Nullable String subject);

  /** Ends the memberships whose day of leaving has come; says how many. */
  int endLeft(LocalDate today);
}
