package tw.proteacher.web.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.security.enterprise.authentication.mechanism.http.CustomFormAuthenticationMechanismDefinition;
import jakarta.security.enterprise.authentication.mechanism.http.LoginToContinue;

/** 示範登入: the sign-in page of our own; vetoed where the in-service single sign-on is set. */
@ApplicationScoped
@CustomFormAuthenticationMechanismDefinition(
    loginToContinue =
        @LoginToContinue(
            loginPage = "/sign-in/index.xhtml",
            errorPage = "",
            useForwardToLogin = false))
public class LocalSignIn {}
