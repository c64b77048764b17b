/** 認證申請頁面: how a teacher files a case and how a school prepares it. */
@NullMarked
package tw.proteacher.web.filing;

import org.jspecify.annotations.NullMarked;
