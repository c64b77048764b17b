/** 認證規定與資格: dated rules, the facts they are held against, and what comes out. */
@NullMarked
package tw.proteacher.certification.model;

import org.jspecify.annotations.NullMarked;
