package tw.proteacher.web.search;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tw.proteacher.shared.Role;
import tw.proteacher.shared.Slice;
import tw.proteacher.web.shell.CurrentUser;
import tw.proteacher.web.shell.Paging;

/** search.xhtml */
@Named
@RequestScoped
public class SearchPage {
  private static final int SIZE = 20;

  @Inject @Any private Instance<SearchSource> sources;
  @Inject private CurrentUser user;

  private String q = "";
  private int page = 1;
  private @Nullable List<Hit> found;

  /** Hits of all sources, those in a title first. */
  public Slice<Hit> getHits() {
    List<Hit> all = found();
    int first = (int) Math.min((page - 1L) * SIZE, all.size());
    return new Slice<>(all.subList(first, Math.min(first + SIZE, all.size())), all.size());
  }

  private List<Hit> found() {
    List<Hit> hits = found == null ? find(SearchWords.of(q)) : found;
    found = hits;
    return hits;
  }

  private List<Hit> find(SearchWords words) {
    return words.words().isEmpty()
        ? List.of()
        : sources.stream()
            .flatMap(source -> source.find(words).stream())
            .sorted(Comparator.comparing(hit -> !words.areIn(hit.title())))
            .toList();
  }

  /** The list in which whoever asks finds people, or empty. */
  public String getPeople() {
    if (user.is(Role.OPERATOR)) {
      return "/operations/people";
    }
    if (user.is(Role.COUNTY_CENTRE) || user.is(Role.NATIONAL_CENTRE)) {
      return "/centre/people";
    }
    return user.is(Role.SCHOOL_OFFICER) || user.is(Role.PRINCIPAL) ? "/school/index" : "";
  }

  public boolean isAsked() {
    return !q.isBlank();
  }

  public String getQ() {
    return q;
  }

  public void setQ(@Nullable String q) {
    this.q = q == null ? "" : q;
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
