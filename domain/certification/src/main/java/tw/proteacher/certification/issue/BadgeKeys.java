package tw.proteacher.certification.issue;

import java.util.Optional;

/**
 * 徽章簽章金鑰: one pair signs, those before it stay published so that what they signed can be verified
 * for ever. Private keys are kept sealed with the platform's secret.
 */
public interface BadgeKeys {
  /**
   * A compact JWS (RS256) of {@code payload}.
   *
   * @param keyFolder address below which keys are published; the header names folder and key
   */
  String sign(String payload, String keyFolder);

  /** All public keys, as a JWK set. */
  String published();

  /** One public key, as a JWK. */
  Optional<String> published(String kid);

  /** A new pair signs from now on; says its name. */
  String rotate();

  /** Seals the private keys anew if the platform's secret was changed. */
  int reseal();
}
