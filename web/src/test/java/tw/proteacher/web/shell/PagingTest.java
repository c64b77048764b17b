package tw.proteacher.web.shell;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("頁碼")
class PagingTest {
  @Test
  void a_page_that_no_list_has_leads_to_a_row_that_can_be_asked_for() {
    assertThat((Paging.within(Integer.MAX_VALUE) - 1) * 100).isPositive();
    assertThat(Paging.within(Integer.MIN_VALUE)).isEqualTo(1);
    assertThat(Paging.within(0)).isEqualTo(1);
    assertThat(Paging.within(7)).isEqualTo(7);
  }
}
