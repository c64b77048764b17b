package tw.proteacher.intake.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import tw.proteacher.intake.FeedKind;
import tw.proteacher.intake.FeedKindName;
import tw.proteacher.intake.Identities;
import tw.proteacher.intake.Progress;
import tw.proteacher.intake.model.FeedRegister;
import tw.proteacher.intake.model.FeedStore;
import tw.proteacher.intake.model.Inbox;
import tw.proteacher.intake.model.InboxRound;
import tw.proteacher.shared.Settings;

/**
 * 收件: takes every file of one kind that lies ready in the inbox. May be stopped or killed at any
 * moment and called again; the end is the same.
 */
@ApplicationScoped
public class FeedIntake {
  @Inject private Settings settings;
  @Inject @Any private Instance<FeedKind<?>> kinds;
  @Inject private FeedStore store;
  @Inject private FeedRegister register;
  @Inject private Identities identities;

  /**
   * Files of the kind in the order of their sequence.
   *
   * @throws tw.proteacher.intake.WorkStopped if asked to stop; the file at hand was rolled back
   */
  public List<FileOutcome> take(FeedKindName name, Progress progress) {
    FeedKind<?> kind =
        kinds.stream()
            .filter(candidate -> candidate.name() == name)
            .findFirst()
            .orElseThrow(() -> new IllegalStateException("nobody reads " + name));
    return take(
        new InboxRound(new Inbox(settings.inbox()), store, register, identities), kind, progress);
  }

  static List<FileOutcome> take(InboxRound round, FeedKind<?> kind, Progress progress) {
    try {
      return round.take(kind, progress).stream()
          .map(
              file ->
                  new FileOutcome(
                      file.id(), file.file(), kind.name(), file.status(), file.reason()))
          .toList();
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }
}
