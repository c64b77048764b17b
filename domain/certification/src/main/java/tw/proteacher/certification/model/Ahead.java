package tw.proteacher.certification.model;

import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * 申請要件: what the application itself will ask for; told beforehand, not checked before it.
 *
 * @param schoolMeeting recommended after open deliberation in a school meeting
 * @param quotaPercent recommended teachers of a school, cumulated, in percent of its establishment
 * @param items 實踐事項 to be carried out, in the order in which people read them
 */
public record Ahead(boolean schoolMeeting, @Nullable Integer quotaPercent, List<RuledItem> items)
    implements Serializable {
  public static final Ahead NOTHING = new Ahead(false, null, List.of());

  public Ahead {
    items = List.copyOf(items);
  }
}
