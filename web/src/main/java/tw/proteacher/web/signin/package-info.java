/** 登入: the door for demonstrations and for the in-service single sign-on. */
@NullMarked
package tw.proteacher.web.signin;

import org.jspecify.annotations.NullMarked;
