package tw.proteacher.web.shell;

import jakarta.enterprise.context.SessionScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import tw.proteacher.directory.Callers;
import tw.proteacher.directory.Hat;
import tw.proteacher.directory.Presence;
import tw.proteacher.shared.AccessDenied;
import tw.proteacher.shared.Caller;
import tw.proteacher.shared.PersonId;
import tw.proteacher.shared.Role;

/** 目前使用者: who is signed in, and which of their hats is worn. The only session state of ours. */
@Named("user")
@SessionScoped
public class CurrentUser implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject private Callers callers;

  /** As of this request; read anew with each. */
  private transient @Nullable Presence presence;

  private @Nullable PersonId person;
  private String name = "";
  private List<Hat> hats = List.of();
  private @Nullable Hat hat;
  private Instant signedInAt = Instant.EPOCH;
  private Instant provenAt = Instant.EPOCH;
  private Instant actedAt = Instant.EPOCH;
  private long sessionEpoch;
  private boolean askedForEmail;
  private boolean emailUnproven;
  private long unread;
  private Instant unreadAt = Instant.EPOCH;

  /** Takes the presence; the person's most responsible hat is put on. */
  public void signIn(Presence taken, Instant now, Instant proven) {
    sits(taken);
    person = taken.person();
    name = taken.name();
    sessionEpoch = taken.standing().sessionEpoch();
    signedInAt = now;
    provenAt = proven;
    hats = taken.hats();
    hat = hats.get(hats.size() - 1);
  }

  public boolean isSignedIn() {
    return person != null;
  }

  public String getName() {
    return name;
  }

  public List<Hat> getHats() {
    return hats;
  }

  public @Nullable Hat getHat() {
    return hat;
  }

  public @Nullable Hat hat() {
    return hat;
  }

  /** Stable text of the hat that is worn, or empty. */
  public String hatKey() {
    Hat worn = hat;
    return worn == null ? "" : worn.key();
  }

  /** When the user last sent something that may have changed what waits. */
  public Instant actedAt() {
    return actedAt;
  }

  void acts(Instant now) {
    actedAt = now;
  }

  /** Puts on another hat of one's own; anything else changes nothing. */
  public void wear(String key) {
    hats = List.copyOf(callers.hats(personId()));
    hats.stream().filter(held -> held.key().equals(key)).findFirst().ifPresent(held -> hat = held);
  }

  /** Whether the hat that is worn is of this role. */
  public boolean is(Role role) {
    Hat worn = hat;
    return worn != null && worn.role() == role;
  }

  /** Whether the account has no proven e-mail address, as of this request. */
  public boolean isEmailUnproven() {
    return emailUnproven;
  }

  public PersonId personId() {
    PersonId who = person;
    if (who == null) {
      throw new AccessDenied("not signed in");
    }
    return who;
  }

  /** What the use-case gate is told about this request. */
  Caller caller(String address) {
    PersonId who = person;
    Hat worn = hat;
    if (who == null || worn == null) {
      return new Caller(null, Caller.ANONYMOUS.name(), List.of(), address);
    }
    Presence taken = presence;
    return (taken == null ? callers.presence(who) : taken).caller(worn, address);
  }

  /**
   * True once a session: the page that asks for an e-mail address is shown before anything else.
   */
  boolean askedForEmailFirst() {
    boolean first = !askedForEmail;
    askedForEmail = true;
    return first;
  }

  void sits(Presence taken) {
    presence = taken;
    emailUnproven = taken.standing().mustVerifyEmail();
  }

  /** How many messages were unread, if that was counted after {@code since}. */
  OptionalLong unreadSince(Instant since) {
    return unreadAt.isBefore(since) ? OptionalLong.empty() : OptionalLong.of(unread);
  }

  void unread(long count, Instant at) {
    unread = count;
    unreadAt = at;
  }

  /** When the person last proved who they are: before our session, or as it began. */
  public Instant provenAt() {
    return provenAt;
  }

  Instant signedInAt() {
    return signedInAt;
  }

  long sessionEpoch() {
    return sessionEpoch;
  }
}
