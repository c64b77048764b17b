package tw.proteacher.web.filing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import tw.proteacher.certification.ApplicationState;

/** 認證申請狀態: how a state is coloured on every page that shows one. */
@Named("applicationStates")
@ApplicationScoped
public class ApplicationStates {
  public String tone(ApplicationState state) {
    return switch (state) {
      case PASSED, CERTIFIED -> "ok";
      case SUBMITTED, LISTED, FIRST_REVIEW, SECOND_REVIEW, APPEALED -> "info";
      case RETURNED, REVISING, FIXING -> "warn";
      case FAILED, NOT_LISTED -> "bad";
      case DRAFT, WITHDRAWN, WAIVED -> "idle";
    };
  }
}
