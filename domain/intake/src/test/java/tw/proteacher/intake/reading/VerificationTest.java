package tw.proteacher.intake.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tw.proteacher.intake.Progress;

@DisplayName("驗證")
class VerificationTest {
  @TempDir Path folder;

  @Test
  void utf8_is_tried_first_then_big5() throws IOException {
    assertThat(charset("王小明".getBytes(StandardCharsets.UTF_8))).isEqualTo("UTF-8");
    assertThat(charset("王小明".getBytes(Verification.BIG5))).isEqualTo("x-windows-950");
    assertThat(charset("abc".getBytes(StandardCharsets.US_ASCII))).isEqualTo("UTF-8");
  }

  @Test
  void a_file_that_is_neither_throughout_has_no_encoding() throws IOException {
    byte[] big5 = "王小明".getBytes(Verification.BIG5);
    byte[] spoiled = java.util.Arrays.copyOf(big5, big5.length + 1);
    spoiled[big5.length] = (byte) 0xFF;

    assertThat(charset(spoiled)).isEqualTo("none");
    assertThat(charset(new byte[] {'a', (byte) 0xC3})).isEqualTo("none");
    assertThat(charset(new byte[] {(byte) 0xED, (byte) 0xA0, (byte) 0x80})).isEqualTo("none");
  }

  @Test
  void a_character_may_lie_across_two_blocks() throws IOException {
    byte[] text = ("a" + "王".repeat(300_000)).getBytes(StandardCharsets.UTF_8);

    assertThat(charset(text)).isEqualTo("UTF-8");
  }

  @Test
  void size_and_digest_are_those_of_the_bytes() throws IOException {
    Path file = Files.write(folder.resolve("abc"), "abc".getBytes(StandardCharsets.US_ASCII));

    Verification verification = Verification.of(file, Progress.none());

    assertThat(verification.size()).isEqualTo(3);
    assertThat(verification.sha256())
        .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")
        .isEqualTo(Verification.digestOf(file));
  }

  private String charset(byte[] bytes) throws IOException {
    Path file = Files.write(folder.resolve("file"), bytes);
    return Verification.of(file, Progress.none()).charset().map(Charset::name).orElse("none");
  }
}
