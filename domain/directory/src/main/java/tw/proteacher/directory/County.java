package tw.proteacher.directory;

import java.io.Serializable;
import tw.proteacher.shared.CountyCode;

/** 縣市. */
public record County(CountyCode code, String name, String englishName) implements Serializable {}
