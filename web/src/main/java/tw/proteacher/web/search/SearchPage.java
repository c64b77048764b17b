package tw.proteacher.web.search;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tw.proteacher.shared.Slice;

/** search.xhtml */
@Named
@RequestScoped
public class SearchPage {
  private static final int SIZE = 20;

  @Inject @Any private Instance<SearchSource> sources;

  private String q = "";
  private int page = 1;
  private @Nullable List<Hit> found;

  /** The hits that hold every word, those in a title first. */
  public Slice<Hit> getHits() {
    List<Hit> all = found();
    int first = (int) Math.min((page - 1L) * SIZE, all.size());
    return new Slice<>(all.subList(first, Math.min(first + SIZE, all.size())), all.size());
  }

  private List<Hit> found() {
    if (found == null) {
      found = isAsked() ? find(words(q)) : List.of();
    }
    return found;
  }

  private List<Hit> find(List<String> words) {
    List<Hit> hits =
        sources.stream()
            .flatMap(source -> source.offered().stream())
            .filter(hit -> hold(hit.title() + " " + hit.text(), words))
            .toList();
    return hits.stream()
        .sorted(
            (one, other) -> Boolean.compare(hold(other.title(), words), hold(one.title(), words)))
        .toList();
  }

  private static boolean hold(String text, List<String> words) {
    String folded = folded(text);
    return words.stream().allMatch(folded::contains);
  }

  private static List<String> words(String typed) {
    return Arrays.stream(folded(typed).strip().split("\\s+")).toList();
  }

  /** Wide and narrow letters, capitals and small ones are the same. */
  private static String folded(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
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
    this.page = Math.max(1, page);
  }

  public int getSize() {
    return SIZE;
  }
}
