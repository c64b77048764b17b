package tw.proteacher.web.shell;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** 送出內容的指紋: everything a post says, chosen files included, as a few bytes. */
final class PostPrint {
  private static final int BLOCK = 16_384;

  private final MessageDigest digest;

  private PostPrint() {
    try {
      digest = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  static String of(HttpServletRequest request, String session)
      throws IOException, ServletException {
    PostPrint print = new PostPrint();
    print.add(session);
    print.add(request.getRequestURI());
    print.add(request.getQueryString());
    for (Map.Entry<String, String[]> field : new TreeMap<>(request.getParameterMap()).entrySet()) {
      print.add(field.getKey());
      print.add(field.getValue().length);
      for (String value : field.getValue()) {
        print.add(value);
      }
    }
    String form = request.getContentType();
    if (form != null && form.startsWith("multipart/form-data")) {
      for (Part part : request.getParts()) {
        print.add(part);
      }
    }
    return HexFormat.of().formatHex(print.digest.digest());
  }

  private void add(Part part) throws IOException {
    String name = part.getSubmittedFileName();
    if (name == null) {
      return;
    }
    add(part.getName());
    add(name);
    add((int) part.getSize());
    byte[] block = new byte[BLOCK];
    try (InputStream content = part.getInputStream()) {
      for (int read = content.read(block); read >= 0; read = content.read(block)) {
        digest.update(block, 0, read);
      }
    }
  }

  /** With its length, so that no two of them run into one another. */
  private void add(@Nullable String text) {
    byte[] bytes = text == null ? new byte[0] : text.getBytes(StandardCharsets.UTF_8);
    add(text == null ? -1 : bytes.length);
    digest.update(bytes);
  }

  private void add(int number) {
    digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(number).array());
  }
}
