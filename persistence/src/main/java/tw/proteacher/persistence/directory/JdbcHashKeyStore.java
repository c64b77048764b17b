package tw.proteacher.persistence.directory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import tw.proteacher.directory.IdentityVault.Sealed;
import tw.proteacher.directory.model.HashKeyStore;
import tw.proteacher.persistence.jdbc.Db;

@ApplicationScoped
class JdbcHashKeyStore implements HashKeyStore {
  @Inject private Db db;

  JdbcHashKeyStore() {}

  JdbcHashKeyStore(Db db) {
    this.db = db;
  }

  @Override
  public Optional<Sealed> find() {
    return db.find(
        "select key_id, cipher from directory.hash_key",
        row -> new Sealed(row.getString("key_id"), row.getBytes("cipher")));
  }

  @Override
  public Sealed keepFirst(Sealed fresh) {
    db.update(
        "insert into directory.hash_key (key_id, cipher) values (?, ?) on conflict do nothing",
        fresh.keyId(),
        fresh.cipher());
    return find().orElseThrow();
  }

  @Override
  public void replace(Sealed fresh) {
    db.update(
        "update directory.hash_key set key_id = ?, cipher = ?", fresh.keyId(), fresh.cipher());
  }
}
