package tw.proteacher.certification.issue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import tw.proteacher.shared.PersonId;
import tw.proteacher.shared.Reach;
import tw.proteacher.shared.Slice;

/** 發證查詢: what the pages of issuing read, narrowed to the authorities one acts for. */
public interface IssueQueries {
  /** Rounds with cases that passed or were certified, newest first. */
  List<RoundToIssue> rounds(Reach reach);

  /** The cases of a round that may be certified, in the order in which numbers are given. */
  List<CaseToIssue> waiting(long round);

  /** Certificates issued here whose number or holder begins with {@code text}, newest first. */
  Slice<IssuedRow> issued(Reach reach, String text, LocalDate today, int first, int size);

  /** Refused with NotFound when it was not issued here. */
  CertificateSheet sheet(long id, LocalDate today);

  /** Whose it is. */
  PersonId holder(long id);

  /** What a badge needs besides the sheet. */
  Optional<BadgeMark> badgeMark(long id);

  /**
   * 徽章識別.
   *
   * @param salt keeps the hash of the holder's address from being guessed
   * @param index its place in the list of withdrawn badges
   */
  record BadgeMark(byte[] salt, int index) {}
}
