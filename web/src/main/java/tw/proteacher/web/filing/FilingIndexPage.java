package tw.proteacher.web.filing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tw.proteacher.certification.filing.FilingQueries.CaseRow;
import tw.proteacher.certification.filing.MyCases;
import tw.proteacher.certification.filing.entrance.Entrance;
import tw.proteacher.certification.filing.entrance.FindEntrances;

/** certification/apply/index.xhtml and the ways in on certification/index.xhtml. */
@Named
@RequestScoped
public class FilingIndexPage {
  @Inject private MyCases myCases;
  @Inject private FindEntrances findEntrances;

  private @Nullable List<CaseRow> cases;
  private @Nullable List<Entrance> entrances;

  public List<CaseRow> getCases() {
    List<CaseRow> read = cases;
    if (read == null) {
      read = myCases.list();
      cases = read;
    }
    return read;
  }

  public List<Entrance> getEntrances() {
    List<Entrance> read = entrances;
    if (read == null) {
      read = findEntrances.mine();
      entrances = read;
    }
    return read;
  }
}
