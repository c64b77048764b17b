/**
 * 逐列讀取: from the bytes of a file to typed rows and exceptions. Streams: what is held in memory is
 * one read buffer, the fingerprints on record and the keys of the rows that had to be parsed.
 */
@NullMarked
package tw.proteacher.intake.reading;

import org.jspecify.annotations.NullMarked;
