package tw.proteacher.architecture.badhouse.beta;

import javax.sql.DataSource;
import tw.proteacher.architecture.badhouse.alpha.model.Secret;
import tw.proteacher.architecture.badhouse.persistence.Adapter;
import tw.proteacher.shared.UseCase;

/** Knows another context's model, an adapter and SQL; its use case is open to nobody. */
public class Peeping {
  private final Secret secret;

  public Peeping(Secret secret) {
    this.secret = secret;
  }

  @UseCase
  public Adapter peep(DataSource source) {
    return new Adapter(source, secret);
  }
}
