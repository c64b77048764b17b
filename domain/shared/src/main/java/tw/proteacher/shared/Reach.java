package tw.proteacher.shared;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * 可及範圍: how far the caller's grants for the running use case go; a list is narrowed to it.
 *
 * @param nation everything
 * @param counties these counties, with all their schools
 * @param schools these schools
 * @param person this person's own
 */
public record Reach(
    boolean nation, Set<CountyCode> counties, Set<SchoolCode> schools, @Nullable PersonId person) {}
