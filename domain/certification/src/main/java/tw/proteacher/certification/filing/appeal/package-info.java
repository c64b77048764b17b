/** 申復: the appeal against 不通過 as its teacher writes it and the centre reads it. */
@NullMarked
package tw.proteacher.certification.filing.appeal;

import org.jspecify.annotations.NullMarked;
