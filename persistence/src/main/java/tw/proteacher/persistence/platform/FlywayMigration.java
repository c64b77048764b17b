package tw.proteacher.persistence.platform;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import tw.proteacher.shared.SchemaMigration;

/**
 * Forward-only SQL migrations, their history kept in the platform schema. One that was written
 * beside others may arrive after them, even with a lower number.
 */
@ApplicationScoped
public class FlywayMigration implements SchemaMigration {
  @Resource(lookup = "java:/jdbc/ProTeacherBulk")
  private DataSource dataSource;

  @Override
  public void run() {
    migrate(dataSource);
  }

  /** Brings any empty or older database to the newest shape. */
  public static void migrate(DataSource dataSource) {
    Flyway.configure(FlywayMigration.class.getClassLoader())
        .dataSource(dataSource)
        .locations("classpath:db/migration")
        .defaultSchema("platform")
        .createSchemas(true)
        .outOfOrder(true)
        .validateMigrationNaming(true)
        .load()
        .migrate();
  }
}
