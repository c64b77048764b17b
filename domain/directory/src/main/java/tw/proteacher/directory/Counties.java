package tw.proteacher.directory;

import java.util.List;
import tw.proteacher.shared.CountyCode;

/** 縣市: the twenty-two, in their official order. */
public interface Counties {
  List<County> all();

  County get(CountyCode code);
}
