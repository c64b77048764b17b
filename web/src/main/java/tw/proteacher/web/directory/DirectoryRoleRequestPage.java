package tw.proteacher.web.directory;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tw.proteacher.directory.PersonCard;
import tw.proteacher.directory.application.HandOverRole;
import tw.proteacher.directory.application.ListRoles;
import tw.proteacher.directory.application.RequestRole;
import tw.proteacher.directory.application.RoleChoices;
import tw.proteacher.directory.application.RoleChoices.Choice;
import tw.proteacher.directory.application.RoleFilter;
import tw.proteacher.directory.application.RoleItem;
import tw.proteacher.directory.application.RoleRow;
import tw.proteacher.shared.NotFound;
import tw.proteacher.shared.PersonId;
import tw.proteacher.shared.Role;
import tw.proteacher.web.shell.Feedback;
import tw.proteacher.web.shell.Option;
import tw.proteacher.web.shell.Redirects;
import tw.proteacher.web.shell.Texts;

/**
 * centre/role-request.xhtml, school/role-request.xhtml and operations/role-request.xhtml. One
 * choice either asks for a new role or takes one over from its holder.
 */
@Named
@ViewScoped
public class DirectoryRoleRequestPage implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final String TAKE_OVER = "from:";
  private static final int HOLDERS_OFFERED = 100;

  @Inject private RoleChoices roleChoices;
  @Inject private ListRoles listRoles;
  @Inject private RequestRole requestRole;
  @Inject private HandOverRole handOverRole;
  @Inject private Folder folder;
  @Inject private Feedback feedback;
  @Inject private Texts texts;

  private long person;
  private @Nullable PersonCard card;
  private ArrayList<Choice> choices = new ArrayList<>();
  private ArrayList<Option> options = new ArrayList<>();
  private String choice = "";
  private String reason = "";
  private @Nullable LocalDate until;

  public void load() {
    PersonId who = new PersonId(person);
    RoleChoices.Offer offer = roleChoices.of(who);
    card = offer.card();
    choices = new ArrayList<>(offer.choices());
    options = new ArrayList<>();
    for (int i = 0; i < choices.size(); i++) {
      Choice offered = choices.get(i);
      options.add(new Option(Integer.toString(i), named(offered.role(), offered.place())));
    }
    RoleFilter inForce = new RoleFilter(RoleFilter.State.IN_FORCE, null);
    for (RoleItem held : listRoles.list(inForce, 0, HOLDERS_OFFERED).rows()) {
      RoleRow row = held.row();
      if (held.transferable() && row.personId() != person) {
        String role = named(row.role(), row.place());
        String label = texts.of("role.request.from", row.personName(), role);
        options.add(new Option(TAKE_OVER + row.id(), label));
      }
    }
  }

  public String send() {
    PersonId who = new PersonId(person);
    if (choice.startsWith(TAKE_OVER)) {
      long grant = Long.parseLong(choice.substring(TAKE_OVER.length()));
      handOverRole.handOver(grant, who, reason);
    } else {
      Choice chosen = chosen();
      requestRole.request(
          new RequestRole.Command(who, chosen.role(), chosen.scope(), reason, until));
    }
    feedback.flash("role.done.requested");
    return Redirects.to(folder.to("roles"));
  }

  private Choice chosen() {
    int number = Integer.parseInt(choice);
    if (number < 0 || number >= choices.size()) {
      throw new NotFound("role choice", choice);
    }
    return choices.get(number);
  }

  private String named(Role role, String place) {
    String name = texts.get("role." + role);
    return place.isEmpty() ? name : texts.of("role.at", name, place);
  }

  public @Nullable PersonCard getCard() {
    return card;
  }

  public List<Option> getOptions() {
    return options;
  }

  public long getPerson() {
    return person;
  }

  public void setPerson(long person) {
    this.person = person;
  }

  public String getChoice() {
    return choice;
  }

  public void setChoice(String choice) {
    this.choice = choice;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }

  public @Nullable LocalDate getUntil() {
    return until;
  }

  public void setUntil(@Nullable LocalDate until) {
    this.until = until;
  }
}
