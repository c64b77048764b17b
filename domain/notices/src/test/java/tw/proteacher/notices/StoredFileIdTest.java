package tw.proteacher.notices;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("檔案編號")
class StoredFileIdTest {
  @ParameterizedTest
  @ValueSource(
      strings = {"", "1", "1-1-1-1-1", "../../etc/passwd", "x0000000-0000-0000-0000-000000000000"})
  void what_is_no_id_is_absent(String typed) {
    assertThat(StoredFileId.parse(typed)).isEmpty();
  }
}
