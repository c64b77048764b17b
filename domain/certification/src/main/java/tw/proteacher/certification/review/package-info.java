/**
 * 審查: who judges which case, what the reviewers and the centre find, how results are announced, and
 * what becomes of cases that are returned, appealed or overtaken by changed data.
 */
@NullMarked
package tw.proteacher.certification.review;

import org.jspecify.annotations.NullMarked;
