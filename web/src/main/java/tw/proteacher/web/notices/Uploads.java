package tw.proteacher.web.notices;

import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tw.proteacher.notices.Upload;

/** From what a form posts to what a use case takes; an empty field is no upload. */
public final class Uploads {
  private Uploads() {}

  public static List<Upload> of(@Nullable Part part) {
    Upload upload = one(part);
    return upload == null ? List.of() : List.of(upload);
  }

  public static @Nullable Upload one(@Nullable Part part) {
    if (part == null || part.getSize() == 0) {
      return null;
    }
    String name = part.getSubmittedFileName();
    try {
      return new Upload(name == null ? "" : name, part.getInputStream());
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
