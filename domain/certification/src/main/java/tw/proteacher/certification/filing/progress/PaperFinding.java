package tw.proteacher.certification.filing.progress;

import java.io.Serializable;
import tw.proteacher.shared.Finding;

/**
 * 佐證檢核結果: a finding and where it is mended.
 *
 * @param item code of the practice item
 * @param evidence key of the performance, or 0 where it is about the item as a whole
 */
public record PaperFinding(String item, long evidence, Finding finding) implements Serializable {}
