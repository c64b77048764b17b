package tw.proteacher.web.shell;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.FacesException;
import jakarta.faces.application.ViewExpiredException;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ExceptionQueuedEvent;
import jakarta.faces.event.PhaseId;
import jakarta.persistence.OptimisticLockException;
import java.io.IOException;
import java.util.Iterator;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import tw.proteacher.shared.AccessDenied;
import tw.proteacher.shared.NotFound;
import tw.proteacher.shared.RuleViolation;

/**
 * What the domain refuses, as people see it: reasons stay on the page with what was typed, what is
 * absent or out of reach is "not found", a lost race is a sentence. All else is an error.
 */
public class RefusalHandler extends ExceptionHandlerWrapper {
  public RefusalHandler(ExceptionHandler wrapped) {
    super(wrapped);
  }

  @Override
  public void handle() throws FacesException {
    FacesContext context = FacesContext.getCurrentInstance();
    Iterator<ExceptionQueuedEvent> queued = getUnhandledExceptionQueuedEvents().iterator();
    while (queued.hasNext()) {
      if (answered(context, queued.next().getContext().getException())) {
        queued.remove();
      }
    }
    getWrapped().handle();
  }

  private static boolean answered(FacesContext context, Throwable thrown) {
    if (causes(thrown).anyMatch(ViewExpiredException.class::isInstance)) {
      return isKept(context);
    }
    Optional<Throwable> known = causes(thrown).filter(RefusalHandler::isKnown).findFirst();
    if (known.isEmpty() || isTooLate(context, known.get())) {
      return false;
    }
    Feedback feedback = CDI.current().select(Feedback.class).get();
    if (known.get() instanceof RuleViolation violation) {
      feedback.refused(violation);
    } else if (known.get() instanceof OptimisticLockException) {
      feedback.error("conflict");
    } else {
      AddressGuard.notFound(context);
    }
    return true;
  }

  /** Whether what an expired page posted was kept, and the browser sent on. */
  private static boolean isKept(FacesContext context) {
    ExternalContext external = context.getExternalContext();
    Map<String, String[]> posted = external.getRequestParameterValuesMap();
    Optional<ExpiredPost> own =
        CDI.current().select(ExpiredPost.class).stream()
            .filter(one -> one.isOwn(posted))
            .findFirst();
    Optional<String> page =
        own.isPresent()
            ? own.get().keep(posted)
            : CDI.current().select(PostRescue.class).get().keep(posted);
    page.ifPresent(
        address -> {
          try {
            external.redirect(external.getRequestContextPath() + address);
          } catch (IOException gone) {
            throw new FacesException(gone);
          }
          context.responseComplete();
        });
    return page.isPresent();
  }

  private static Stream<Throwable> causes(Throwable thrown) {
    return Stream.iterate(thrown, cause -> cause != null, Throwable::getCause);
  }

  private static boolean isKnown(Throwable cause) {
    return cause instanceof RuleViolation
        || cause instanceof OptimisticLockException
        || cause instanceof AccessDenied
        || cause instanceof NotFound;
  }

  /** A reason can no longer be put on a page that is already being written. */
  private static boolean isTooLate(FacesContext context, Throwable known) {
    return context.getCurrentPhaseId() == PhaseId.RENDER_RESPONSE
        && (known instanceof RuleViolation || known instanceof OptimisticLockException);
  }
}
