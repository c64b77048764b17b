package tw.proteacher.certification.application;

import tw.proteacher.shared.Slice;

/** The list behind the page of held numbers. Asks nobody for permission: the use case does. */
public interface HeldNumbers {
  Slice<HeldNumber> page(int first, int size);
}
