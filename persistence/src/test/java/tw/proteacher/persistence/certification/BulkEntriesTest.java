package tw.proteacher.persistence.certification;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tw.proteacher.certification.CertificateNumber;
import tw.proteacher.certification.Tier;
import tw.proteacher.certification.bulk.BulkLine;
import tw.proteacher.certification.bulk.BulkOutcome;
import tw.proteacher.certification.bulk.BulkState;
import tw.proteacher.certification.bulk.BulkView;
import tw.proteacher.certification.bulk.model.BulkEntries.NewEntry;
import tw.proteacher.certification.bulk.model.BulkEntries.Waiting;
import tw.proteacher.certification.bulk.model.Candidate;
import tw.proteacher.certification.bulk.model.CheckedLine;
import tw.proteacher.certification.bulk.model.CheckedLine.Claim;
import tw.proteacher.certification.bulk.model.PresentCertificates;
import tw.proteacher.certification.bulk.model.PresentCertificates.Beside;
import tw.proteacher.directory.model.KeyedIdentityVault;
import tw.proteacher.directory.model.SecretKeys;
import tw.proteacher.persistence.directory.DirectoryKeys;
import tw.proteacher.shared.CountyCode;
import tw.proteacher.shared.PersonId;
import tw.proteacher.shared.Reach;
import tw.proteacher.shared.SchoolYear;

@DisplayName("批次登錄")
class BulkEntriesTest {
  private static final Instant NOON = Instant.parse("2026-01-15T04:00:00Z");
  private static final String TYPED = "A123456789";

  private CertificationDatabase data;
  private JdbcBulkEntries entries;
  private JdbcBulkQueries queries;

  @BeforeEach
  void centre() {
    data = new CertificationDatabase();
    data.teacher(1, CertificationDatabase.TAINAN);
    data.teacher(2, CertificationDatabase.TAIPEI);
    byte[] key = new byte[32];
    new Random(1).nextBytes(key);
    KeyedIdentityVault vault =
        new KeyedIdentityVault(
            SecretKeys.parse("k1:" + Base64.getEncoder().encodeToString(key)),
            DirectoryKeys.store(data.db));
    entries = new JdbcBulkEntries(data.db, vault);
    queries = new JdbcBulkQueries(data.db, vault);
  }

  @Test
  void people_are_found_by_the_hash_of_their_id_and_told_apart_by_county() {
    var found = entries.candidates(List.of(hash(1), hash(2), hash(9)), new CountyCode("67000"));

    assertThat(found)
        .hasSize(2)
        .containsEntry(ByteBuffer.wrap(hash(1)), new Candidate(new PersonId(1), "教師1", true))
        .containsEntry(ByteBuffer.wrap(hash(2)), new Candidate(new PersonId(2), "教師2", false));
    assertThat(entries.candidates(List.of(hash(2)), null).values()).allMatch(Candidate::within);
  }

  @Test
  void an_id_that_was_corrected_finds_the_record_that_is_kept() {
    data.db.update("update directory.person set merged_into = 1 where id = 2");

    assertThat(entries.candidates(List.of(hash(2)), null).values())
        .extracting(Candidate::person)
        .containsExactly(new PersonId(1));
  }

  @Test
  void what_is_there_and_who_holds_a_number_is_known() {
    data.certificate(1, "MENTOR", "C104000001", 104, null);
    data.certificate(1, "INITIAL", "96", 96, null);
    CertificateNumber number = new CertificateNumber("C104000001");

    PresentCertificates present = entries.present(Set.of(new PersonId(1)));
    assertThat(present.beside(claim(Tier.MENTOR, "C104000001", 104))).isEqualTo(Beside.ALREADY);
    assertThat(present.beside(claim(Tier.MENTOR, "C104000009", 104))).isEqualTo(Beside.DIFFERENT);
    assertThat(present.beside(claim(Tier.INITIAL, "A096000001", 96))).isEqualTo(Beside.FREE);
    assertThat(entries.holders(Set.of(number))).containsEntry(number, new PersonId(1));
  }

  @Test
  void a_batch_is_entered_in_parts_and_counts_what_became_of_each_row() {
    long id = batch();
    assertThat(entries.lock(id).state()).isEqualTo(BulkState.CHECKED);
    entries.begin(id, "清冊");

    Waiting first = entries.next(id, 1).get(0);
    entries.settle(id, first, "TAKEN", List.of());
    Waiting second = entries.next(id, 1).get(0);
    entries.settle(id, second, "ERROR", List.of("certification.bulk.number_taken"));

    assertThat(first.line()).isEqualTo(2);
    assertThat(first.claim().obtainedOn()).isEqualTo(LocalDate.of(2016, 1, 31));
    assertThat(entries.next(id, 10)).isEmpty();
    entries.finish(id, NOON);
    BulkView view = queries.get(id);
    assertThat(view.state()).isEqualTo(BulkState.DONE);
    assertThat(List.of(view.rows(), view.fresh(), view.taken(), view.errors(), view.already()))
        .containsExactly(3, 0, 1, 2, 0);
    assertThat(view.reason()).isEqualTo("清冊");
  }

  @Test
  void lists_mask_the_id_the_error_file_gives_it_back_and_the_database_shows_neither() {
    long id = batch();

    assertThat(queries.rows(id, BulkOutcome.FRESH, 1).get(0).cells().id()).isEqualTo("A12****789");
    assertThat(queries.rows(id, BulkOutcome.ERROR, 9).get(0).cells().id()).isEqualTo("*****");
    assertThat(queries.errors(id).get(0).cells().id()).isEqualTo("A1234");
    byte[] cipher =
        data.db.one(
            "select cipher from certification.bulk_row where line = 2",
            row -> row.getBytes("cipher"));
    assertThat(new String(cipher, StandardCharsets.ISO_8859_1)).doesNotContain(TYPED);
  }

  @Test
  void typed_cells_are_forgotten_counts_stay() {
    long id = batch();
    entries.forget(NOON);
    assertThat(queries.errors(id).get(0).cells().id()).isEqualTo("A1234");

    entries.forget(NOON.plusSeconds(1));

    assertThat(queries.errors(id).get(0).cells().id()).isEmpty();
    assertThat(queries.get(id).rows()).isEqualTo(3);
    assertThat(
            data.db.count("select count(*) from certification.bulk_row where cipher is not null"))
        .isZero();
  }

  @Test
  void a_centre_sees_the_batches_of_its_own_authority() {
    batch();

    assertThat(queries.page(reach("67000"), 0, 10).total()).isEqualTo(1);
    assertThat(queries.page(reach("63000"), 0, 10).total()).isZero();
    assertThat(queries.page(new Reach(true, Set.of(), Set.of(), null), 0, 10).total()).isZero();
  }

  private long batch() {
    return entries.add(
        new NewEntry("67000", "清冊.ods", new PersonId(1), NOON),
        List.of(
            fresh(2, "A104000001"),
            fresh(3, "A104000002"),
            new CheckedLine(
                new BulkLine(4, "A1234", "王", "初階", "?", "", ""),
                BulkOutcome.ERROR,
                List.of("certification.bulk.id"),
                null)));
  }

  private static CheckedLine fresh(int line, String number) {
    return new CheckedLine(
        new BulkLine(line, TYPED, "教師1", "初階", number, "104", "105/1/31"),
        BulkOutcome.FRESH,
        List.of(),
        claim(Tier.INITIAL, number, 104));
  }

  private static Claim claim(Tier tier, String number, int year) {
    return new Claim(
        new PersonId(1),
        tier,
        new CertificateNumber(number),
        new SchoolYear(year),
        LocalDate.of(2016, 1, 31));
  }

  private static Reach reach(String county) {
    return new Reach(false, Set.of(new CountyCode(county)), Set.of(), null);
  }

  private static byte[] hash(long person) {
    return HexFormat.of().parseHex("%064x".formatted(person));
  }
}
