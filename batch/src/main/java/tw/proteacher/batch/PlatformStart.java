package tw.proteacher.batch;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import tw.proteacher.directory.FirstOperator;
import tw.proteacher.directory.SecretCheck;
import tw.proteacher.shared.SampleData;
import tw.proteacher.shared.SchemaMigration;

/** Start of the platform, in this order; whatever else starts by itself depends on it. */
@Singleton
@Startup
@TransactionManagement(TransactionManagementType.BEAN)
public class PlatformStart {
  @Inject private SchemaMigration schema;
  @Inject private SecretCheck secrets;
  @Inject private FirstOperator firstOperator;
  @Inject private SampleData samples;

  @PostConstruct
  void start() {
    schema.run();
    secrets.check();
    firstOperator.appoint();
    samples.load();
  }
}
