package tw.proteacher.web.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;
import tw.proteacher.shared.Settings;

/**
 * 單一登出: where the in-service single sign-on ends its own session. Our session ends without it; who
 * sits at a shared computer needs both.
 */
@Named
@ApplicationScoped
public class SingleSignOut {
  private static final Logger LOG = Logger.getLogger(SingleSignOut.class.getName());
  private static final Duration PATIENCE = Duration.ofSeconds(3);

  @Inject private Settings settings;
  private volatile @Nullable String address;

  /** The provider's end-session address, or an empty text where there is none. */
  public String getAddress() {
    String known = address;
    if (known == null) {
      known = settings.oidcIssuer().map(SingleSignOut::discover).orElse("");
      address = known.isEmpty() ? null : known;
    }
    return known;
  }

  private static String discover(String issuer) {
    URI document = URI.create(issuer.replaceAll("/$", "") + "/.well-known/openid-configuration");
    HttpClient client = HttpClient.newBuilder().connectTimeout(PATIENCE).build();
    try (InputStream body =
            client
                .send(
                    HttpRequest.newBuilder(document).timeout(PATIENCE).build(),
                    BodyHandlers.ofInputStream())
                .body();
        JsonReader reader = Json.createReader(body)) {
      return reader.readObject().getString("end_session_endpoint", "");
    } catch (IOException | JsonException unreachable) {
      LOG.log(Level.WARNING, "the single sign-on does not say where it ends", unreachable);
      return "";
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      return "";
    }
  }
}
