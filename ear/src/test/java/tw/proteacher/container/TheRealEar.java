package tw.proteacher.container;

import java.io.File;
import org.jboss.arquillian.container.test.api.Testable;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.EmptyAsset;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.importer.ZipImporter;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/** The EAR that ships, with one WAR of tests beside its own. */
final class TheRealEar {
  private TheRealEar() {}

  static EnterpriseArchive with(Class<?>... tests) {
    EnterpriseArchive ear =
        ShrinkWrap.create(ZipImporter.class, "proteacher.ear")
            .importFrom(
                new File(System.getProperty("proteacher.sources"), "ear/target/proteacher.ear"))
            .as(EnterpriseArchive.class);
    WebArchive war =
        ShrinkWrap.create(WebArchive.class, "test.war")
            .addClasses(tests)
            .addClass(UseCaseTest.class)
            .addAsWebInfResource(EmptyAsset.INSTANCE, "beans.xml");
    String application =
        """
        <application xmlns="https://jakarta.ee/xml/ns/jakartaee" version="10">
          <application-name>proteacher</application-name>
          <initialize-in-order>true</initialize-in-order>
          <module><ejb>batch.jar</ejb></module>
          <module><web><web-uri>web.war</web-uri><context-root>/</context-root></web></module>
          <module><web><web-uri>test.war</web-uri><context-root>/test</context-root></web></module>
          <library-directory>lib</library-directory>
        </application>
        """;
    ear.delete("META-INF/application.xml");
    return ear.addAsManifestResource(new StringAsset(application), "application.xml")
        .addAsModule(Testable.archiveToTest(war));
  }
}
