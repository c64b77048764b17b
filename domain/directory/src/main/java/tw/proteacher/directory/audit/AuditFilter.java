package tw.proteacher.directory.audit;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/**
 * 稽核篩選: a period, and what else must fit; empty fits everything.
 *
 * @param from first day
 * @param until last day
 * @param event begin of the event's name, e.g. {@code directory.}
 * @param meant events that fit as well, whatever their names begin with
 * @param actor part of the actor's name
 * @param target {@code type:id}, or {@code person:id} for everything about a person
 */
public record AuditFilter(
    LocalDate from,
    LocalDate until,
    String event,
    List<String> meant,
    String actor,
    String outcome,
    String target)
    implements Serializable {
  public AuditFilter {
    meant = List.copyOf(meant);
  }
}
