package tw.proteacher.certification.filing.progress;

import java.io.Serializable;

/**
 * 步驟: one line of the task list.
 *
 * @param done how many parts are done
 * @param asked of how many
 */
public record CaseStep(StepKind kind, StepState state, int done, int asked)
    implements Serializable {}
