package tw.proteacher.web.operations.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("維運介面收到的內容")
class RequestBodyTest {
  @Test
  void text_with_a_nul_is_a_bad_request_because_nothing_can_keep_it() {
    RequestBody body = RequestBody.required("{\"reason\":\"a\\u0000b\"}");

    assertThatThrownBy(() -> body.optionalText("reason")).isInstanceOf(ApiRefusal.class);
    assertThatThrownBy(() -> RequestBody.plain("BAD_ID\0")).isInstanceOf(ApiRefusal.class);
    assertThat(RequestBody.plain("確認無誤")).isEqualTo("確認無誤");
  }

  @Test
  void more_than_anybody_has_to_say_is_a_bad_request() {
    String reason = "{\"reason\":\"" + "x".repeat(20_000) + "\"}";

    assertThatThrownBy(() -> RequestBody.required(reason)).isInstanceOf(ApiRefusal.class);
  }
}
