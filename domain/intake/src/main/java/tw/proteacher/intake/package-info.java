/**
 * 資料匯入: how a nightly file is received, verified, cut into rows and accounted for. Knows files and
 * rows; what a row means belongs to the context that owns the kind.
 *
 * <p><b>How a kind plugs in</b> (schools, staff, hours, certificates):
 *
 * <ol>
 *   <li>In the context: a bean that implements {@link tw.proteacher.intake.FeedKind} – header,
 *       {@link tw.proteacher.intake.RowForm} (where ID, name, school and key stand) and a {@link
 *       tw.proteacher.intake.RowReader} that turns a folded {@link tw.proteacher.intake.FeedRow}
 *       into a typed record or the first {@link tw.proteacher.intake.ExceptionCode} that applies.
 *       Words without a code of their own that are unknown are BAD_ROW, judged before anything
 *       else. A refused row whose key was readable is returned <i>with</i> that key ({@code
 *       Reading.refused(code, keyOnlyRow)}): its earlier record is then not withdrawn.
 *   <li>In persistence: a bean that implements {@code tw.proteacher.persistence.intake.FeedLedger}
 *       for the same kind – columns of the staging table, one row as COPY columns, and the
 *       set-based SQL that compares and writes. It finds the rows in the temporary table {@code
 *       stage}.
 * </ol>
 *
 * <p>Both are found by CDI; nothing else has to be registered. {@link tw.proteacher.intake.Roster}
 * (from {@link tw.proteacher.intake.Rosters}) looks up people and schools, one HMAC per distinct
 * ID.
 *
 * <p><b>What the engine does by itself</b>: inbox, manifest, sequence, SHA-256, encoding, splitting
 * with damage limited to one line, number of fields, 異動別, blanks and widths, fingerprints of
 * unchanged lines, DUP_KEY (also against unchanged lines), LOST_CHARACTERS, exceptions with masked
 * IDs, parked rows and their nightly retry, the brake, held files, counts that must add up, result
 * file, archive – each file in one database transaction.
 *
 * <p><b>Who calls what</b>: the job calls {@code application.FeedIntake.take(kind, progress)} per
 * kind and {@code application.ParkedRows.retry(progress)}; operators' use cases call {@code
 * application.FeedFiles}.
 */
@NullMarked
package tw.proteacher.intake;

import org.jspecify.annotations.NullMarked;
