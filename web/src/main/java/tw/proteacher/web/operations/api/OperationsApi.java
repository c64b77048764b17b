package tw.proteacher.web.operations.api;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;

/** 維運 API, version 1. Who may call it is checked by {@link OperatorTokenFilter}. */
@ApplicationPath(OperationsApi.PATH)
public class OperationsApi extends Application {
  static final String PATH = "/api/v1";
}
