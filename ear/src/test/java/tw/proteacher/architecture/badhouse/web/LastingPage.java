package tw.proteacher.architecture.badhouse.web;

import jakarta.enterprise.context.SessionScoped;
import java.io.Serializable;
import java.util.List;

/** Keeps rows that cannot go to another node. */
@SessionScoped
public class LastingPage implements Serializable {
  private static final long serialVersionUID = 1;

  private List<Row> rows = List.of();

  record Row(String text) {}

  public List<Row> rows() {
    return rows;
  }
}
