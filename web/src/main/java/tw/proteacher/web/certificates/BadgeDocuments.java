package tw.proteacher.web.certificates;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.Locale;
import java.util.UUID;
import tw.proteacher.certification.Tier;
import tw.proteacher.certification.issue.BadgeFacts;
import tw.proteacher.certification.issue.CertificateSheet;
import tw.proteacher.shared.Authority;
import tw.proteacher.web.shell.Texts;

/**
 * 數位徽章文件: Open Badges 3.0 as VC-JWT payload, and the documents it points to. The holder is known by
 * a hash of the e-mail address with the badge's own salt; name and national ID are not in it.
 */
@ApplicationScoped
public class BadgeDocuments {
  /** How many badges one list of withdrawn ones covers: the least the standard allows. */
  static final int LIST_SIZE = 131_072;

  private static final String VC_CONTEXT = "https://www.w3.org/ns/credentials/v2";
  private static final String OB_CONTEXT =
      "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json";
  private static final String OB_SCHEMA =
      "https://purl.imsglobal.org/spec/ob/v3p0/schema/json/ob_v3p0_achievementcredential_schema.json";
  private static final String LANGUAGE = "zh-TW";

  @Inject private PublicAddress address;
  @Inject private CertificateWords words;
  @Inject private Texts texts;
  @Inject private Clock clock;

  /** The credential together with the claims a verifier holds against it. */
  public JsonObject credential(BadgeFacts facts) {
    CertificateSheet sheet = facts.sheet();
    String id = address.verify(sheet.number());
    String subject = "urn:uuid:" + UUID.nameUUIDFromBytes(facts.salt());
    Instant from = dayBegins(sheet.issuedOn());
    LocalDate expires = sheet.expiresOn();
    JsonObjectBuilder credential =
        Json.createObjectBuilder()
            .add("@context", list(VC_CONTEXT, OB_CONTEXT))
            .add("id", id)
            .add("type", list("VerifiableCredential", "OpenBadgeCredential"))
            .add("name", name(sheet.tier()))
            .add("issuer", issuer(sheet.authority(), sheet.authorityName()))
            .add("validFrom", from.toString())
            .add("credentialSubject", subject(facts, subject))
            .add("credentialStatus", status(facts.index()))
            .add(
                "credentialSchema",
                Json.createArrayBuilder()
                    .add(
                        Json.createObjectBuilder()
                            .add("id", OB_SCHEMA)
                            .add("type", "1EdTechJsonSchemaValidator2019")))
            .add("iss", issuerId(sheet.authority()))
            .add("sub", subject)
            .add("jti", id)
            .add("nbf", from.getEpochSecond());
    if (expires != null) {
      Instant until = dayBegins(expires);
      credential.add("validUntil", until.toString()).add("exp", until.getEpochSecond());
    }
    return credential.build();
  }

  /** Profile of an authority. */
  public JsonObject issuer(String authority, String countyName) {
    return Json.createObjectBuilder()
        .add("id", issuerId(authority))
        .add("type", list("Profile"))
        .add("name", words.authority(authority, countyName))
        .add("url", address.root() + "/")
        .build();
  }

  /** The profile as a document of its own. */
  public JsonObject profile(String authority, String countyName) {
    return Json.createObjectBuilder()
        .add("@context", list(VC_CONTEXT, OB_CONTEXT))
        .addAll(Json.createObjectBuilder(issuer(authority, countyName)))
        .build();
  }

  /** What a badge of this tier says its holder has done. */
  public JsonObject achievement(Tier tier) {
    return Json.createObjectBuilder()
        .add("id", address.badges() + "achievements/" + tier)
        .add("type", list("Achievement"))
        .add("achievementType", "Certification")
        .add("name", name(tier))
        .add("description", texts.get("badge.description." + tier))
        .add("inLanguage", LANGUAGE)
        .add(
            "criteria",
            Json.createObjectBuilder().add("narrative", texts.get("badge.criteria." + tier)))
        .build();
  }

  /** The achievement as a document of its own. */
  public JsonObject achievementDocument(Tier tier) {
    return Json.createObjectBuilder()
        .add("@context", list(VC_CONTEXT, OB_CONTEXT))
        .addAll(Json.createObjectBuilder(achievement(tier)))
        .build();
  }

  /** List number {@code list} of withdrawn badges, as a credential of the platform. */
  public JsonObject statusList(int list, String encoded, Instant now) {
    String id = statusAddress(list);
    return Json.createObjectBuilder()
        .add("@context", list(VC_CONTEXT))
        .add("id", id)
        .add("type", list("VerifiableCredential", "BitstringStatusListCredential"))
        .add("issuer", issuerId(Authority.MINISTRY))
        .add("validFrom", now.toString())
        .add(
            "credentialSubject",
            Json.createObjectBuilder()
                .add("id", id + "#list")
                .add("type", "BitstringStatusList")
                .add("statusPurpose", "revocation")
                .add("encodedList", encoded))
        .add("iss", issuerId(Authority.MINISTRY))
        .add("sub", id + "#list")
        .add("jti", id)
        .add("nbf", now.getEpochSecond())
        .build();
  }

  private JsonObjectBuilder subject(BadgeFacts facts, String id) {
    String salt = HexFormat.of().formatHex(facts.salt());
    return Json.createObjectBuilder()
        .add("id", id)
        .add("type", list("AchievementSubject"))
        .add(
            "identifier",
            Json.createArrayBuilder()
                .add(
                    Json.createObjectBuilder()
                        .add("type", "IdentityObject")
                        .add("hashed", true)
                        .add("identityHash", hash(facts.email(), salt))
                        .add("identityType", "emailAddress")
                        .add("salt", salt)))
        .add("licenseNumber", facts.sheet().number().value())
        .add("achievement", achievement(facts.sheet().tier()));
  }

  private JsonObjectBuilder status(int index) {
    String list = statusAddress(index / LIST_SIZE);
    int place = index % LIST_SIZE;
    return Json.createObjectBuilder()
        .add("id", list + "#" + place)
        .add("type", "BitstringStatusListEntry")
        .add("statusPurpose", "revocation")
        .add("statusListIndex", Integer.toString(place))
        .add("statusListCredential", list);
  }

  private String name(Tier tier) {
    return texts.get("certification.tier." + tier);
  }

  private String issuerId(String authority) {
    return address.badges() + "issuers/" + authority;
  }

  private String statusAddress(int list) {
    return address.badges() + "status/" + list;
  }

  private Instant dayBegins(LocalDate day) {
    return day.atStartOfDay(clock.getZone()).toInstant();
  }

  private static JsonArrayBuilder list(String... values) {
    JsonArrayBuilder list = Json.createArrayBuilder();
    for (String value : values) {
      list.add(value);
    }
    return list;
  }

  /** As IdentityObject says: the address in lower case, then the salt. */
  static String hash(String email, String salt) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256")
              .digest((email.toLowerCase(Locale.ROOT) + salt).getBytes(StandardCharsets.UTF_8));
      return "sha256$" + HexFormat.of().formatHex(digest);
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
