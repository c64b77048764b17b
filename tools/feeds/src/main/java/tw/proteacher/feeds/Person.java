package tw.proteacher.feeds;

import java.time.LocalDate;
import java.util.List;

/**
 * 人員 with a story of their own, e.g. those behind the demo accounts.
 *
 * @param subject 帳號識別碼
 */
public record Person(
    String id, String subject, String name, LocalDate born, List<Placement> placements) {}
