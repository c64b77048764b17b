/** 人員、學校、縣市、帳號: who is who, who may act for whom, and where a person can be reached. */
@NullMarked
package tw.proteacher.directory;

import org.jspecify.annotations.NullMarked;
