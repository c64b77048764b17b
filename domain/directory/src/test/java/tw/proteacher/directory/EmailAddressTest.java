package tw.proteacher.directory;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EmailAddressTest {
  @Test
  void case_does_not_tell_addresses_apart_but_a_plus_tag_does() {
    EmailAddress address = new EmailAddress("abc@gmail.com");

    assertThat(address.isSameAs(new EmailAddress("ABC@Gmail.com"))).isTrue();
    assertThat(address.isSameAs(new EmailAddress("abc+1@gmail.com"))).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "abc",
        "abc@",
        "@gmail.com",
        "a b@gmail.com",
        "abc@gmail",
        "a@b.c\r\nBcc: d@e.f",
        "a@b.c,d@e.f",
        "a@-b.com",
        "a..b@gmail.com",
        "王@gmail.com"
      })
  void what_no_mail_can_reach_is_refused(String typed) {
    assertThat(EmailAddress.parse(typed)).isEmpty();
  }

  @Test
  void a_log_does_not_show_it() {
    assertThat(new EmailAddress("abcdef@gmail.com")).hasToString("ab***@gmail.com");
  }
}
