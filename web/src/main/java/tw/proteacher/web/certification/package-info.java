/** Pages about the three tiers: standing, certificates, rules. */
@NullMarked
package tw.proteacher.web.certification;

import org.jspecify.annotations.NullMarked;
