/** How rules, eligibility and certificates are kept: plain SQL, one big query per question. */
@NullMarked
package tw.proteacher.persistence.certification;

import org.jspecify.annotations.NullMarked;
