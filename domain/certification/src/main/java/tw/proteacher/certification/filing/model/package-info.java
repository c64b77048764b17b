/** 認證申請的規則: what a case must show before it is taken in. */
@NullMarked
package tw.proteacher.certification.filing.model;

import org.jspecify.annotations.NullMarked;
