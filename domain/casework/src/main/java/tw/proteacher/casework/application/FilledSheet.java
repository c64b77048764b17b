package tw.proteacher.casework.application;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;
import tw.proteacher.casework.Sheet;
import tw.proteacher.shared.Finding;

/**
 * 我的表單: a sheet as its owner sees it.
 *
 * @param closed why it may not be changed now, or null where it may
 * @param page where the owner came from and goes back to, or empty
 */
public record FilledSheet(Sheet sheet, @Nullable Finding closed, String page)
    implements Serializable {}
