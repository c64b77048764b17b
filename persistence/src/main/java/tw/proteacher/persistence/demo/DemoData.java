package tw.proteacher.persistence.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import tw.proteacher.casework.Receipts;
import tw.proteacher.casework.model.Sheets;
import tw.proteacher.casework.model.Templates;
import tw.proteacher.directory.IdentityVault;
import tw.proteacher.feeds.DemoAccount;
import tw.proteacher.persistence.jdbc.Db;
import tw.proteacher.shared.SampleData;
import tw.proteacher.shared.Settings;

/**
 * 示範資料: what a demonstration needs beyond the feeds. People, schools and placements are the very
 * ones of the demo feeds, so that the first night finds them as it would have made them; they are
 * here before it, so that everybody can sign in as soon as the server is ready.
 */
@ApplicationScoped
public class DemoData implements SampleData {
  /** Those who can make something of an empty country. */
  private static final Set<String> OF_EMPTY_COUNTRY = Set.of("operator1", "nation1");

  @Inject private Settings settings;
  @Inject private Db db;
  @Inject private IdentityVault vault;
  @Inject private Templates templates;
  @Inject private Sheets sheets;
  @Inject private Receipts receipts;
  @Inject private Clock clock;

  /** For the container. */
  public DemoData() {}

  /** For tests. */
  DemoData(Db db, IdentityVault vault, CaseworkParts parts, Clock clock) {
    this.db = db;
    this.vault = vault;
    this.templates = parts.templates();
    this.sheets = parts.sheets();
    this.receipts = parts.receipts();
    this.clock = clock;
  }

  /** What demo cases are built from. */
  record CaseworkParts(Templates templates, Sheets sheets, Receipts receipts) {}

  /** Loads what the mode asks for and is not there yet; safe at every start. */
  @Override
  @Transactional
  public void load() {
    load(settings.demo());
  }

  @Override
  public List<String> accounts() {
    return DemoAccount.onSignInPage();
  }

  void load(Settings.Demo mode) {
    DemoPeople people = new DemoPeople(db, vault);
    switch (mode) {
      case OFF -> {
        // The real thing needs nobody invented.
      }
      case SIGN_IN ->
          people.add(
              DemoAccount.all().stream()
                  .filter(account -> OF_EMPTY_COUNTRY.contains(account.account()))
                  .toList());
      case FULL -> {
        List<DemoAccount> all = DemoAccount.all();
        boolean first = !people.has("teacher1");
        people.addSchools(DemoAccount.schools());
        people.add(all);
        if (first) {
          new DemoPublications(db).add();
          LocalDate today = LocalDate.now(clock);
          new DemoCases(db, templates, sheets, receipts, today)
              .add(new DemoRounds(db, today).add());
        }
      }
    }
  }
}
