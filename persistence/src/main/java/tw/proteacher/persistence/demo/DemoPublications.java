package tw.proteacher.persistence.demo;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;
import tw.proteacher.persistence.jdbc.Db;

/**
 * 示範內容: announcements, downloads and instructions as centres would have published them, cases that
 * teachers would have filed, and hours that a centre would have entered.
 */
final class DemoPublications {
  /** The SQL files name these documents by the same ids. */
  private static final List<Document> DOCUMENTS =
      List.of(
          new Document("d0000000-0000-4000-8000-000000000001", "checklist.pdf"),
          new Document("d0000000-0000-4000-8000-000000000002", "community-report.pdf"),
          new Document("d0000000-0000-4000-8000-000000000003", "first-steps.pdf"),
          new Document("d0000000-0000-4000-8000-000000000004", "evidence.pdf"),
          new Document("d0000000-0000-4000-8000-000000000005", "evidence.pdf"),
          new Document("d0000000-0000-4000-8000-000000000006", "evidence.pdf"));

  private static final List<String> SCRIPTS =
      List.of(
          "announcements.sql",
          "downloads.sql",
          "tutorials.sql",
          "cases.sql",
          "told.sql",
          "hours.sql");

  private static final String FILE =
      """
      insert into notices.stored_file (id, kind, name, media_type, bytes, sha256, content,
        visibility, stored_by, stored_at)
      select ?, 'PUBLICATION', ?, 'application/pdf', ?, ?, ?, 'PUBLIC', id, now()
      from directory.person where subject = 'nation1'
      on conflict do nothing
      """;

  private final Db db;

  private record Document(String id, String resource) {}

  DemoPublications(Db db) {
    this.db = db;
  }

  void add() {
    for (Document document : DOCUMENTS) {
      byte[] content = Script.read(document.resource);
      db.update(FILE, document.id, document.resource, content.length, sha256(content), content);
    }
    SCRIPTS.forEach(script -> Script.run(db, script));
  }

  private static byte[] sha256(byte[] content) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(content);
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
