package tw.proteacher.batch;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import tw.proteacher.shared.SchemaMigration;

/** Start of the platform: the database first; whatever else starts by itself depends on this. */
@Singleton
@Startup
@TransactionManagement(TransactionManagementType.BEAN)
public class PlatformStart {
  @Inject private SchemaMigration schema;

  @PostConstruct
  void start() {
    schema.run();
  }
}
