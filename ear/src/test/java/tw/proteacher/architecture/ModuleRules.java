package tw.proteacher.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.enterprise.context.SessionScoped;
import jakarta.faces.view.ViewScoped;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import tw.proteacher.shared.UseCase;

/**
 * The rules of the house. They name no context: a new one is covered without an edit here. The root
 * package is an argument, so that each rule can be shown a house that breaks it.
 */
final class ModuleRules {
  private final String root;

  ModuleRules(String root) {
    this.root = root;
  }

  List<ArchRule> all() {
    return List.of(
        modelIsPrivate(),
        contextsHaveNoCycles(),
        domainKnowsNoAdapter(),
        screensAndJobsKnowNoPersistence(),
        screensAndJobsHoldNoEntities(),
        whatOutlivesARequestCanTravel(),
        sqlStandsInPersistence(),
        useCasesAreTransactionalAndNamed());
  }

  /** A session goes to another node when its own one dies. */
  ArchRule whatOutlivesARequestCanTravel() {
    return classes()
        .that()
        .areAnnotatedWith(ViewScoped.class)
        .or()
        .areAnnotatedWith(SessionScoped.class)
        .and()
        .resideInAPackage(root + ".web..")
        .should(new LastingBeans());
  }

  /** Only a context's own packages and its adapters see its model. */
  ArchRule modelIsPrivate() {
    return classes()
        .that()
        .resideInAPackage(root + ".(*).model..")
        .should(
            new ArchCondition<>("be used by their own context and persistence only") {
              @Override
              public void check(JavaClass type, ConditionEvents events) {
                String context = contextOf(type);
                type.getDirectDependenciesToSelf().stream()
                    .filter(use -> !contextOf(use.getOriginClass()).equals(context))
                    .filter(use -> !contextOf(use.getOriginClass()).equals("persistence"))
                    .forEach(
                        use ->
                            events.add(SimpleConditionEvent.violated(type, use.getDescription())));
              }
            });
  }

  ArchRule contextsHaveNoCycles() {
    return slices().matching(root + ".(*)..").should().beFreeOfCycles();
  }

  ArchRule domainKnowsNoAdapter() {
    return noClasses()
        .that(resideInAPackage(root + "..").and(not(adapters())))
        .should()
        .dependOnClassesThat(
            adapters()
                .or(
                    resideInAnyPackage(
                        "java.sql..", "javax.sql..", "jakarta.faces..", "org.primefaces..")));
  }

  ArchRule screensAndJobsKnowNoPersistence() {
    return noClasses()
        .that()
        .resideInAnyPackage(root + ".web..", root + ".batch..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage(root + ".persistence..");
  }

  /** That two people met is something a screen may hear of; entities and their manager are not. */
  ArchRule screensAndJobsHoldNoEntities() {
    return noClasses()
        .that()
        .resideInAnyPackage(root + ".web..", root + ".batch..")
        .should()
        .dependOnClassesThat()
        .areAnnotatedWith(Entity.class)
        .orShould()
        .dependOnClassesThat()
        .areAssignableTo(EntityManager.class);
  }

  ArchRule sqlStandsInPersistence() {
    return noClasses()
        .that()
        .resideInAPackage(root + "..")
        .and()
        .resideOutsideOfPackages(root + ".persistence..", root + ".launcher..", root + ".feeds..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("java.sql..", "javax.sql..", "org.postgresql..");
  }

  ArchRule useCasesAreTransactionalAndNamed() {
    return methods()
        .that()
        .areAnnotatedWith(UseCase.class)
        .should(
            new ArchCondition<>("stand in a @Transactional class, open to roles, named for audit") {
              @Override
              public void check(JavaMethod method, ConditionEvents events) {
                UseCase useCase = method.getAnnotationOfType(UseCase.class);
                boolean fine =
                    (method.getOwner().isAnnotatedWith(Transactional.class)
                            || method.isAnnotatedWith(Transactional.class))
                        && useCase.everyone() == (useCase.roles().length == 0)
                        && useCase.audit().matches("[a-z]+(\\.[a-z_]+)+");
                if (!fine) {
                  events.add(SimpleConditionEvent.violated(method, method.getFullName()));
                }
              }
            });
  }

  private DescribedPredicate<JavaClass> adapters() {
    return resideInAnyPackage(
        root + ".persistence..",
        root + ".web..",
        root + ".batch..",
        root + ".launcher..",
        root + ".feeds..");
  }

  private String contextOf(JavaClass type) {
    String name = type.getPackageName();
    if (!name.startsWith(root + ".")) {
      return "";
    }
    String rest = name.substring(root.length() + 1);
    int dot = rest.indexOf('.');
    return dot < 0 ? rest : rest.substring(0, dot);
  }
}
