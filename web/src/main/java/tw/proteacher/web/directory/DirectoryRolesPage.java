package tw.proteacher.web.directory;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tw.proteacher.directory.application.ListRoles;
import tw.proteacher.directory.application.RoleFilter;
import tw.proteacher.directory.application.RoleFilter.State;
import tw.proteacher.directory.application.RoleItem;
import tw.proteacher.shared.Role;
import tw.proteacher.shared.Slice;
import tw.proteacher.web.shell.Option;
import tw.proteacher.web.shell.Paging;
import tw.proteacher.web.shell.Redirects;
import tw.proteacher.web.shell.Texts;

/** centre/roles.xhtml, school/roles.xhtml and operations/roles.xhtml */
@Named
@RequestScoped
public class DirectoryRolesPage {
  private static final int SIZE = 20;

  @Inject private ListRoles listRoles;
  @Inject private Folder folder;
  @Inject private Texts texts;

  private State state = State.WAITING;
  private @Nullable Role role;
  private int page = 1;
  private @Nullable PersonChoice person;
  private @Nullable Slice<RoleItem> items;

  public Slice<RoleItem> getItems() {
    Slice<RoleItem> shown = items;
    if (shown == null) {
      shown = listRoles.list(new RoleFilter(state, role), (page - 1) * SIZE, SIZE);
      items = shown;
    }
    return shown;
  }

  /** To the form for a chosen person; words alone lead to the people who fit. */
  public String ask() {
    PersonChoice given = Objects.requireNonNull(person);
    return given.id() == null
        ? Redirects.to(folder.toPeople(), "q", given.words())
        : Redirects.to(folder.to("role-request"), "person", given.id());
  }

  public @Nullable PersonChoice getPerson() {
    return person;
  }

  public void setPerson(@Nullable PersonChoice person) {
    this.person = person;
  }

  public List<State> getStates() {
    return List.of(State.values());
  }

  public List<Option> getRoles() {
    return Arrays.stream(Role.values())
        .filter(one -> one != Role.TEACHER && one != Role.PRINCIPAL)
        .map(one -> Option.of(one, texts.get("role." + one)))
        .toList();
  }

  public State getState() {
    return state;
  }

  public void setState(@Nullable State state) {
    this.state = state == null ? State.WAITING : state;
  }

  public @Nullable Role getRole() {
    return role;
  }

  public void setRole(@Nullable Role role) {
    this.role = role;
  }

  public int getPage() {
    return page;
  }

  public void setPage(int page) {
    this.page = Paging.within(page);
  }

  public int getSize() {
    return SIZE;
  }
}
