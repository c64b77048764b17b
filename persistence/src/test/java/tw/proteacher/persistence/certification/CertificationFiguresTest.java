package tw.proteacher.persistence.certification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tw.proteacher.certification.statistics.FigureQuestion;
import tw.proteacher.certification.statistics.FigureRow;
import tw.proteacher.certification.statistics.Grouping;
import tw.proteacher.directory.SchoolLevel;
import tw.proteacher.shared.CountyCode;

@DisplayName("認證統計")
class CertificationFiguresTest {
  private static final LocalDate DAY = LocalDate.of(2026, 1, 15);
  private static final CountyCode TAINAN = new CountyCode("67000");

  private CertificationDatabase data;
  private JdbcCertificationFigures figures;

  @BeforeEach
  void two_counties() {
    data = new CertificationDatabase();
    figures = new JdbcCertificationFigures(data.db);
    data.teacher(1, CertificationDatabase.TAINAN);
    data.teacher(2, CertificationDatabase.TAINAN);
    data.teacher(3, CertificationDatabase.CHANGHUA);
    data.db.update(
        """
        insert into directory.school (id, code, name, county_code, level)
        values (4, '114602', '市立空空國中', '67000', 'JUNIOR')\
        """);
    data.db.update("update directory.membership set subject_area = '國語文' where person_id <> 2");
    data.certificate(1, "INITIAL", "A110000001", 110, null);
    data.certificate(1, "INITIAL", "96", 96, null);
    data.certificate(1, "MENTOR", "C110000001", 110, DAY.plusDays(1));
    data.certificate(2, "MENTOR", "C104000001", 104, DAY);
    data.certificate(3, "ADVANCED", "B110000001", 110, null);
  }

  @Test
  void a_person_counts_once_and_only_with_what_counts_today() {
    assertThat(figures.total(question(null))).isEqualTo(new FigureRow("", "", 3, 1, 1, 1));
    assertThat(figures.total(question(TAINAN))).isEqualTo(new FigureRow("", "", 2, 1, 0, 1));
  }

  @Test
  void a_county_that_is_asked_for_is_all_that_is_told() {
    assertThat(figures.all(Grouping.COUNTY, question(TAINAN)))
        .containsExactly(new FigureRow("67000", "臺南市", 2, 1, 0, 1));
    assertThat(figures.all(Grouping.COUNTY, question(null)))
        .extracting(FigureRow::label)
        .containsExactlyInAnyOrder("臺南市", "彰化縣");
  }

  @Test
  void schools_and_subjects_have_their_lines() {
    assertThat(figures.all(Grouping.SCHOOL, question(TAINAN)))
        .containsExactly(new FigureRow("114601", "市立仁德國小", 2, 1, 0, 1));
    assertThat(figures.all(Grouping.SUBJECT, question(null)))
        .containsExactly(
            new FigureRow("國語文", "國語文", 2, 1, 1, 1), new FigureRow("", "", 1, 0, 0, 0));
  }

  @Test
  void a_year_counts_what_was_obtained_in_it_lapsed_or_not() {
    assertThat(figures.all(Grouping.YEAR, question(TAINAN)))
        .containsExactly(
            new FigureRow("110", "110", 0, 1, 0, 1),
            new FigureRow("104", "104", 0, 0, 0, 1),
            new FigureRow("96", "96", 0, 1, 0, 0));
  }

  @Test
  void coverage_counts_schools_with_at_least_one_and_empty_schools_too() {
    assertThat(figures.all(Grouping.COVERAGE, question(TAINAN)))
        .containsExactly(new FigureRow("67000", "臺南市", 2, 1, 0, 1));
    assertThat(
            figures.all(
                Grouping.COVERAGE, new FigureQuestion(Set.of(TAINAN), SchoolLevel.JUNIOR, DAY)))
        .containsExactly(new FigureRow("67000", "臺南市", 1, 0, 0, 0));
  }

  @Test
  void who_left_and_what_was_withdrawn_count_no_more() {
    data.db.update(
        "update directory.membership set ends_on = starts_on, ended_by = 'LEFT'"
            + " where person_id = 3");
    data.db.update(
        "update certification.certificate set state = 'WITHDRAWN' where number = 'A110000001'");
    data.db.update("update certification.certificate set state = 'WITHDRAWN' where number = '96'");

    assertThat(figures.total(question(null))).isEqualTo(new FigureRow("", "", 2, 0, 0, 1));
  }

  @Test
  void a_page_of_lines_knows_how_many_there_are() {
    assertThat(figures.by(Grouping.COUNTY, question(null), 1, 1).total()).isEqualTo(2);
    assertThat(figures.by(Grouping.COUNTY, question(null), 1, 1).rows()).hasSize(1);
  }

  @Test
  void a_share_of_nothing_is_nothing() {
    assertThat(new FigureRow("", "", 0, 0, 0, 0).permille(0)).isZero();
    assertThat(List.of(new FigureRow("", "", 3, 1, 0, 0)).get(0).permille(1)).isEqualTo(333);
  }

  private static FigureQuestion question(@Nullable CountyCode county) {
    return new FigureQuestion(county == null ? Set.of() : Set.of(county), null, DAY);
  }
}
