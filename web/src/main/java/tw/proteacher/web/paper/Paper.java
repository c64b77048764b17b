package tw.proteacher.web.paper;

import com.openhtmltopdf.extend.FSCacheEx;
import com.openhtmltopdf.extend.FSCacheValue;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import tw.proteacher.shared.RuleViolation;
import tw.proteacher.shared.Settings;

/**
 * 紙本: a template and its facts become a tagged PDF (PDF/UA) with the typeface inside. The template
 * is {@code <name>.html} beside this class, well-formed, with {@code lang} and {@code <title>};
 * {@code paper.css} is put in front of its own style. Pictures come as data URIs ({@link QrCode});
 * nothing is ever fetched.
 */
@ApplicationScoped
public class Paper {
  /** Letters of this family stand in every paper. */
  private static final String FAMILY = "Paper";

  private static final String EXTRA_FAMILY = "PaperExtra";
  private static final int REGULAR = 400;

  /** Each rendering holds the typeface and the whole document in memory. */
  private static final int AT_ONCE = 2;

  private static final int WAIT_SECONDS = 20;
  private static final Logger LOG = Logger.getLogger(Paper.class.getName());

  static {
    // It tells of every step of every rendering.
    XRLog.listRegisteredLoggers().forEach(name -> XRLog.setLevel(name, Level.WARNING));
  }

  @Inject private Settings settings;

  private final Semaphore seats = new Semaphore(AT_ONCE, true);
  private final Map<String, PaperTemplate> templates = new ConcurrentHashMap<>();
  private final FontMetrics metrics = new FontMetrics();
  private volatile @Nullable Typefaces faces;

  /** For the container. */
  public Paper() {}

  /** For tests. */
  Paper(Settings settings) {
    this.settings = settings;
  }

  /** What is printed, and which characters no typeface at hand shows. */
  public record Printed(byte[] pdf, List<String> missing) {}

  private record Typefaces(Typeface shipped, @Nullable Typeface extra) {}

  /** The PDF of {@code <template>.html} with its facts, see {@link PaperTemplate}. */
  public byte[] pdf(String template, Map<String, ?> facts) {
    return print(template, facts).pdf();
  }

  /** As {@link #pdf}; says also what could not be shown. */
  public Printed print(String template, Map<String, ?> facts) {
    try {
      if (!seats.tryAcquire(WAIT_SECONDS, TimeUnit.SECONDS)) {
        throw new RuleViolation("paper.busy");
      }
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new RuleViolation("paper.busy");
    }
    try {
      return render(template, facts);
    } finally {
      seats.release();
    }
  }

  private Printed render(String name, Map<String, ?> facts) {
    Document document = PaperDocument.parse(template(name).fill(facts));
    Typefaces at = faces();
    Characters plain = new Characters(List.of(at.shipped()));
    Document tried = (Document) document.cloneNode(true);
    plain.mend(tried);
    Typeface extra = plain.missing().isEmpty() ? null : at.extra();
    List<String> missing = plain.missing();
    if (extra != null) {
      Characters both = new Characters(List.of(at.shipped(), extra));
      both.mend(document);
      missing = both.missing();
    } else {
      document = tried;
    }
    if (!missing.isEmpty()) {
      LOG.log(Level.WARNING, "no typeface shows {0} on {1}", new Object[] {missing, name});
      note(document, missing);
    }
    PaperDocument.dress(document, text("paper.css"));
    return new Printed(toPdf(document, at.shipped(), extra), missing);
  }

  private void note(Document document, List<String> missing) {
    PaperDocument.append(
        document,
        template("missing")
            .fill(Map.of("count", missing.size(), "codes", String.join(" ", missing))));
  }

  private byte[] toPdf(Document document, Typeface shipped, @Nullable Typeface extra) {
    ByteArrayOutputStream pdf = new ByteArrayOutputStream();
    PdfRendererBuilder builder = new PdfRendererBuilder();
    builder.usePdfUaAccessibility(true);
    builder.usePdfVersion(1.7f);
    builder.useUriResolver((base, uri) -> uri.startsWith("data:") ? uri : null);
    builder.useCacheStore(PdfRendererBuilder.CacheStore.PDF_FONT_METRICS, metrics);
    builder.useFont(shipped::stream, FAMILY, REGULAR, PdfRendererBuilder.FontStyle.NORMAL, true);
    if (extra != null) {
      builder.useFont(
          extra::stream, EXTRA_FAMILY, REGULAR, PdfRendererBuilder.FontStyle.NORMAL, true);
    }
    builder.withW3cDocument(document, null);
    builder.withProducer("ProTeacher");
    builder.toStream(pdf);
    try {
      builder.run();
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
    return pdf.toByteArray();
  }

  private PaperTemplate template(String name) {
    return templates.computeIfAbsent(name, key -> new PaperTemplate(text(key + ".html")));
  }

  private static String text(String resource) {
    try (InputStream stream = Paper.class.getResourceAsStream(resource)) {
      if (stream == null) {
        throw new IllegalArgumentException("no such paper: " + resource);
      }
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  private Typefaces faces() {
    Typefaces read = faces;
    if (read == null) {
      synchronized (metrics) {
        read = faces;
        if (read == null) {
          Optional<Typeface> extra = settings.paperFont().map(Typeface::installed);
          read = new Typefaces(Typeface.shipped("TW-Sung.ttf"), extra.orElse(null));
          faces = read;
        }
      }
    }
    return read;
  }

  /** Measures of the typefaces outlive one rendering. */
  private static final class FontMetrics implements FSCacheEx<String, FSCacheValue> {
    private final Map<String, FSCacheValue> kept = new ConcurrentHashMap<>();

    @Override
    public void put(String key, FSCacheValue value) {
      kept.put(key, value);
    }

    @Override
    public FSCacheValue get(String key, Callable<? extends FSCacheValue> loader) {
      return kept.computeIfAbsent(key, missing -> load(loader));
    }

    @Override
    public @Nullable FSCacheValue get(String key) {
      return kept.get(key);
    }

    private static FSCacheValue load(Callable<? extends FSCacheValue> loader) {
      try {
        return loader.call();
      } catch (Exception failed) {
        throw new IllegalStateException("the typeface cannot be measured", failed);
      }
    }
  }
}
