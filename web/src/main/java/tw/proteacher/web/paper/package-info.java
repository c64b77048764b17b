/**
 * 紙本: what leaves the platform as a PDF. A paper is a plain file of XHTML (its name ends in .html;
 * pages end in .xhtml) beside {@link tw.proteacher.web.paper.Paper} with places for its facts.
 */
@NullMarked
package tw.proteacher.web.paper;

import org.jspecify.annotations.NullMarked;
