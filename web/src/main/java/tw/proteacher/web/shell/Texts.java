package tw.proteacher.web.shell;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;
import tw.proteacher.shared.Finding;

/** 文字: the sentence of a code, looked up in the bundles of all contexts. */
@Named
@ApplicationScoped
public class Texts {
  /** Beside the sentence of a finding stands what whoever reads it can do about it. */
  private static final String WHAT_TO_DO = ".todo";

  private static final String FOLDER = "tw.proteacher.web.i18n.";
  private static final List<String> BUNDLES =
      List.of(
          "shell",
          "home",
          "directory",
          "events",
          "training",
          "certification",
          "notices",
          "operations",
          "centre",
          "review",
          "filing",
          "casework",
          "certificates",
          "rounds");
  private static final Map<Locale, Map<String, String>> SENTENCES = new ConcurrentHashMap<>();

  @Inject private Language chosen;

  /** The text of a code in the language of the page; the code itself where nobody wrote one. */
  public String get(String code) {
    return find(code).orElse(code);
  }

  /** The same in a language that was chosen outside a page, as in a filter. */
  public String in(Locale language, String code) {
    return sentences(language).getOrDefault(code, code);
  }

  public boolean has(String code) {
    return find(code).isPresent();
  }

  /** The sentence of a code with its arguments filled in. */
  public String say(String code, Object... facts) {
    Object[] readable = Arrays.stream(facts).map(this::readable).toArray();
    return find(code)
        .map(text -> new MessageFormat(text, language()).format(readable))
        .orElse(code);
  }

  public String of(String code, Object first) {
    return say(code, first);
  }

  public String of(String code, Object first, Object second) {
    return say(code, first, second);
  }

  public String of(String code, Object first, Object second, Object third) {
    return say(code, first, second, third);
  }

  public String of(String code, Object first, Object second, Object third, Object fourth) {
    return say(code, first, second, third, fourth);
  }

  /** The sentence of a code with a list of arguments. */
  public String fill(String code, List<? extends Serializable> facts) {
    return say(code, facts.toArray());
  }

  public String sentence(Finding finding) {
    return fill(finding.code(), finding.facts());
  }

  /** What to do about a finding, or an empty text. */
  public String todo(Finding finding) {
    String code = finding.code() + WHAT_TO_DO;
    return has(code) ? fill(code, finding.facts()) : "";
  }

  /** A value of an enum has its word under {@code Type.VALUE}. */
  private Object readable(Object fact) {
    return fact instanceof Enum<?> value
        ? get(value.getDeclaringClass().getSimpleName() + "." + value.name())
        : Formats.readable(fact);
  }

  /** What follows {@code prefix} in the codes whose sentence has these words in it. */
  public List<String> saying(String prefix, String words) {
    Locale language = language();
    String wanted = words.toLowerCase(language);
    return sentences(language).entrySet().stream()
        .filter(said -> said.getKey().startsWith(prefix))
        .filter(said -> said.getValue().toLowerCase(language).contains(wanted))
        .map(said -> said.getKey().substring(prefix.length()))
        .sorted()
        .toList();
  }

  private static Map<String, String> sentences(Locale language) {
    return SENTENCES.computeIfAbsent(language, Texts::read);
  }

  private Optional<String> find(String code) {
    return Optional.ofNullable(sentences(language()).get(code));
  }

  /** All bundles of a language as one; where two use the same key the first one wins. */
  private static Map<String, String> read(Locale language) {
    Map<String, String> read = new HashMap<>();
    for (String name : BUNDLES) {
      ResourceBundle bundle =
          ResourceBundle.getBundle(FOLDER + name, language, Texts.class.getClassLoader());
      bundle.keySet().forEach(key -> read.putIfAbsent(key, bundle.getString(key)));
    }
    return Map.copyOf(read);
  }

  /**
   * The language of the page that is being made. A view that is only beginning takes its language
   * from what the browser prefers; people choose theirs here.
   */
  Locale language() {
    return FacesContext.getCurrentInstance() == null ? Language.DEFAULT : chosen.getLocale();
  }
}
