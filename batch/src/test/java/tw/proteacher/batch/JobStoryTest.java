package tw.proteacher.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import tw.proteacher.intake.runs.Job;

@DisplayName("作業內容")
class JobStoryTest {
  @ParameterizedTest
  @EnumSource(Job.class)
  void the_xml_tells_the_steps_of_the_ledger_in_their_order(Job job) throws Exception {
    Element xml = xmlOf(job);

    assertThat(xml.getAttribute("id")).isEqualTo(job.id());
    assertThat(steps(xml)).extracting(step -> step.getAttribute("id")).isEqualTo(job.steps());
  }

  @ParameterizedTest
  @EnumSource(Job.class)
  void every_step_leads_to_the_one_after_it_and_to_no_other(Job job) throws Exception {
    List<Element> steps = steps(xmlOf(job));

    for (int i = 0; i < steps.size() - 1; i++) {
      NodeList next = steps.get(i).getElementsByTagName("next");
      assertThat(next.getLength()).isEqualTo(1);
      assertThat(((Element) next.item(0)).getAttribute("to"))
          .isEqualTo(steps.get(i + 1).getAttribute("id"));
    }
  }

  private static Element xmlOf(Job job) throws Exception {
    String path = "/META-INF/batch-jobs/" + job.id() + ".xml";
    try (var stream = JobStoryTest.class.getResourceAsStream(path)) {
      return DocumentBuilderFactory.newInstance()
          .newDocumentBuilder()
          .parse(stream)
          .getDocumentElement();
    }
  }

  private static List<Element> steps(Element job) {
    NodeList found = job.getElementsByTagName("step");
    List<Element> steps = new ArrayList<>();
    for (int i = 0; i < found.getLength(); i++) {
      steps.add((Element) found.item(i));
    }
    return steps;
  }
}
