package tw.proteacher.container;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.PersistenceUnit;
import jakarta.persistence.metamodel.EntityType;
import jakarta.persistence.metamodel.Type;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.sql.DataSource;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tw.proteacher.shared.Access;
import tw.proteacher.shared.AccessDenied;
import tw.proteacher.shared.Caller;
import tw.proteacher.shared.Grant;
import tw.proteacher.shared.PersonId;
import tw.proteacher.shared.Role;
import tw.proteacher.shared.Scope;

/** The house itself, inside the server: mapping, weaving, the gate and the audit trail. */
@ExtendWith(ArquillianExtension.class)
class PlatformIT {
  @PersistenceUnit(unitName = "proteacher")
  private EntityManagerFactory entities;

  @Resource(lookup = "java:/jdbc/ProTeacher")
  private DataSource dataSource;

  @Inject private GatedProbe probe;

  @Deployment
  static EnterpriseArchive theRealEar() {
    return TheRealEar.with(PlatformIT.class, GatedProbe.class);
  }

  @Test
  void entities_of_every_domain_jar_are_found_and_woven() {
    Set<EntityType<?>> found = entities.getMetamodel().getEntities();

    for (String context : List.of("directory", "notices", "training")) {
      assertTrue(
          found.stream()
              .map(Type::getJavaType)
              .anyMatch(type -> type.getPackageName().startsWith("tw.proteacher." + context)),
          () -> "no entity of " + context);
    }
    found.forEach(
        entity ->
            assertTrue(
                List.of(entity.getJavaType().getInterfaces()).stream()
                    .anyMatch(type -> type.getSimpleName().equals("PersistenceWeaved")),
                () -> entity.getName() + " is not woven"));
  }

  @Test
  void every_mapped_entity_can_be_read_from_the_migrated_database() {
    var manager = entities.createEntityManager();
    try {
      entities
          .getMetamodel()
          .getEntities()
          .forEach(
              entity ->
                  manager
                      .createQuery("select e from " + entity.getName() + " e", entity.getJavaType())
                      .setMaxResults(1)
                      .getResultList());
    } finally {
      manager.close();
    }
  }

  @Test
  void nobody_in_particular_passes_no_gate_and_leaves_a_trace() throws Exception {
    assertThrows(AccessDenied.class, () -> probe.checked(new PersonId(5)));

    assertEquals("DENIED", lastOutcome("test.probe.checked"));
  }

  @Test
  void a_use_case_that_forgets_its_scope_is_stopped() {
    assertThrows(IllegalStateException.class, () -> Access.as(teacher(5), () -> probe.forgetful()));
  }

  @Test
  void another_persons_object_is_out_of_scope() {
    assertThrows(
        AccessDenied.class, () -> Access.as(teacher(5), () -> probe.checked(new PersonId(6))));
  }

  @Test
  void what_is_open_to_everyone_is_open_to_whoever_is_signed_in_and_to_nobody_else() {
    assertEquals("done", Access.as(teacher(5), () -> probe.open()));
    assertThrows(AccessDenied.class, () -> probe.open());
  }

  @Test
  void what_is_done_is_written_down() throws Exception {
    Access.as(teacher(5), () -> probe.checked(new PersonId(5)));

    assertEquals("DONE", lastOutcome("test.probe.checked"));
  }

  @Test
  void work_that_fails_leaves_no_trace_of_having_been_done() throws Exception {
    int before = count("test.probe.failing");

    assertThrows(
        IllegalArgumentException.class,
        () -> Access.as(teacher(5), () -> probe.failing(new PersonId(5))));

    assertEquals(before, count("test.probe.failing"));
  }

  @Test
  void every_schema_of_a_context_has_been_migrated() throws Exception {
    List<String> schemas = new ArrayList<>();
    try (Connection connection = dataSource.getConnection();
        ResultSet rows =
            connection
                .createStatement()
                .executeQuery("select distinct table_schema from information_schema.tables")) {
      while (rows.next()) {
        schemas.add(rows.getString(1));
      }
    }

    assertTrue(
        schemas.containsAll(
            List.of("platform", "intake", "directory", "notices", "training", "certification")));
    assertFalse(schemas.isEmpty());
  }

  private static Caller teacher(long person) {
    PersonId id = new PersonId(person);
    return new Caller(
        id, "教師", List.of(new Grant(Role.TEACHER, new Scope.OfPerson(id))), "127.0.0.1");
  }

  private String lastOutcome(String event) throws SQLException {
    return read(
            "select outcome from platform.audit where event = ? order by id desc limit 1", event)
        .get(0);
  }

  private int count(String event) throws SQLException {
    return read("select outcome from platform.audit where event = ?", event).size();
  }

  private List<String> read(String sql, String event) throws SQLException {
    List<String> values = new ArrayList<>();
    try (Connection connection = dataSource.getConnection();
        var statement = connection.prepareStatement(sql)) {
      statement.setString(1, event);
      try (ResultSet rows = statement.executeQuery()) {
        while (rows.next()) {
          values.add(rows.getString(1));
        }
      }
    }
    return values;
  }
}
