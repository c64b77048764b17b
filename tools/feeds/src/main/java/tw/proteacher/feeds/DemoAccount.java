package tw.proteacher.feeds;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * 示範帳號: a person behind the demo sign-in. The one place that knows them: the staff feed and the
 * roles granted at the first start both come from here.
 *
 * @param account name on the demo sign-in page, and 帳號識別碼 in the staff feed
 * @param id an invented national ID
 * @param placement absent for those who work at no school
 * @param newcomer has never signed in: notice and e-mail are still to come
 */
public record DemoAccount(
    String account,
    String id,
    String name,
    LocalDate born,
    Optional<School> school,
    @Nullable Placement placement,
    List<Role> roles,
    boolean newcomer) {

  /**
   * A role and where it holds.
   *
   * @param place a school code, a county code or {@code NATION}
   */
  public record Role(String role, String place) {
    private static final int COUNTY_CODE = 5;

    public boolean isOfCounty() {
      return place.length() == COUNTY_CODE;
    }

    public boolean isOfNation() {
      return place.equals("NATION");
    }

    static Role parse(String text) {
      String[] parts = text.split("@");
      return new Role(parts[0], parts[1]);
    }
  }

  /** Why they have their roles, for whoever looks at the grants. */
  public static String reason() {
    return Words.one("demo.reason");
  }

  /** Whom the sign-in page offers, in its order; the others stand behind the demo cases. */
  public static List<String> onSignInPage() {
    return Table.read("demo-sign-in.tsv").stream().map(cells -> cells[0]).toList();
  }

  /** All of them. */
  public static List<DemoAccount> all() {
    List<School> schools = schools();
    List<String[]> lines = Table.read("demo-accounts.tsv");
    return IntStream.range(0, lines.size())
        .mapToObj(index -> read(index, lines.get(index), schools))
        .toList();
  }

  /** The schools they work at; the first is that of teacher1 and teacher2. */
  public static List<School> schools() {
    return Table.read("demo-schools.tsv").stream()
        .map(
            cells ->
                new School(
                    cells[0],
                    cells[1],
                    cells[2],
                    cells[3],
                    Integer.parseInt(cells[4]),
                    Integer.parseInt(cells[5])))
        .toList();
  }

  private static DemoAccount read(int index, String[] cells, List<School> schools) {
    List<String> codes = schools.stream().map(School::code).toList();
    int school = codes.indexOf(cells[3]);
    Placement placement = null;
    if (school >= 0) {
      int teaching = Integer.parseInt(cells[7]);
      placement =
          new Placement(
              school,
              cells[4],
              cells[5],
              true,
              LocalDate.of(LocalDate.parse(cells[2]).getYear() + 25, 8, 1),
              Integer.parseInt(cells[6]),
              teaching,
              cells[8].equals("Y"),
              Words.list("areas").get(index % 10));
    }
    return new DemoAccount(
        cells[0],
        InventedId.of(index),
        cells[1],
        LocalDate.parse(cells[2]),
        school < 0 ? Optional.empty() : Optional.of(schools.get(school)),
        placement,
        cells[9].equals("-")
            ? List.of()
            : Arrays.stream(cells[9].split(",")).map(Role::parse).toList(),
        cells[10].equals("Y"));
  }
}
