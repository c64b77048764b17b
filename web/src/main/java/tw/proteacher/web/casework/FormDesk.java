package tw.proteacher.web.casework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import tw.proteacher.casework.application.EditForms.Draft;
import tw.proteacher.casework.application.FormLibrary;
import tw.proteacher.casework.application.FormQueries.FormVersion;
import tw.proteacher.shared.Authority;
import tw.proteacher.shared.NotFound;
import tw.proteacher.web.notices.Authorities;

/** What the pages of 表單範本 share: whose forms the hat that is worn keeps. */
@ApplicationScoped
public class FormDesk {
  @Inject private Authorities authorities;
  @Inject private FormLibrary library;

  String authority() {
    return Authority.of(authorities.current());
  }

  boolean owns(FormVersion version) {
    return version.row().authority().equals(authority());
  }

  /** A draft of one's own; anything else cannot be edited. */
  FormVersion draft(long id) {
    FormVersion version = library.show(id);
    if (!version.row().draft() || !owns(version)) {
      throw new NotFound("draft", id);
    }
    return version;
  }

  static Draft seen(FormVersion version) {
    return new Draft(version.row().id(), version.row().revision());
  }
}
