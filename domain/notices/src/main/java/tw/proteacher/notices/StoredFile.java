package tw.proteacher.notices;

/** 檔案內容: a stored file as it is handed out. */
public record StoredFile(String name, String mediaType, byte[] content) {}
