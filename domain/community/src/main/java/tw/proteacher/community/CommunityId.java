package tw.proteacher.community;

import java.io.Serializable;

/** 教師專業學習社群: the platform's own number for a learning community. */
public record CommunityId(long value) implements Serializable {}
