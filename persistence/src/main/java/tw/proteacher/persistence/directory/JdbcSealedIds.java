package tw.proteacher.persistence.directory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import tw.proteacher.directory.IdentityVault.Sealed;
import tw.proteacher.directory.model.SealedIds;
import tw.proteacher.persistence.jdbc.Db;

@ApplicationScoped
class JdbcSealedIds implements SealedIds {
  private static final String OTHERS =
      """
      select id, id_key, id_cipher from directory.person
       where id_key <> ? order by id limit ? for update skip locked
      """;

  private static final String REPLACE =
      """
      update directory.person p set id_key = fresh.key_id, id_cipher = fresh.cipher
        from unnest(?, ?, ?) as fresh (id, key_id, cipher)
       where p.id = fresh.id
      """;

  @Inject private Db db;

  JdbcSealedIds() {}

  JdbcSealedIds(Db db) {
    this.db = db;
  }

  @Override
  public List<SealedId> notSealedWith(String keyId, int most) {
    return db.list(
        OTHERS,
        row ->
            new SealedId(
                row.getLong("id"), new Sealed(row.getString("id_key"), row.getBytes("id_cipher"))),
        keyId,
        most);
  }

  @Override
  public void replace(List<SealedId> resealed) {
    Object[] people = resealed.stream().map(SealedId::person).toArray();
    Object[] keys = resealed.stream().map(id -> id.sealed().keyId()).toArray();
    byte[][] ciphers = resealed.stream().map(id -> id.sealed().cipher()).toArray(byte[][]::new);
    db.on(
        connection -> {
          try (var statement = connection.prepareStatement(REPLACE)) {
            statement.setArray(1, connection.createArrayOf("bigint", people));
            statement.setArray(2, connection.createArrayOf("varchar", keys));
            statement.setArray(3, connection.createArrayOf("bytea", ciphers));
            return statement.executeUpdate();
          }
        });
  }

  @Override
  public long countNotSealedWith(String keyId) {
    return db.count("select count(*) from directory.person where id_key <> ?", keyId);
  }

  @Override
  public List<String> keysInUse() {
    return db.list(
        "select distinct id_key from directory.person order by id_key", row -> row.getString(1));
  }
}
