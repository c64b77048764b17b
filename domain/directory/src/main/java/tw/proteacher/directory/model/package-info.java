/** The directory's own: role grants, accounts, e-mail proofs, the keys of the identity vault. */
@NullMarked
package tw.proteacher.directory.model;

import org.jspecify.annotations.NullMarked;
