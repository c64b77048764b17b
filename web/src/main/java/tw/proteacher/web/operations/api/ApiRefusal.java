package tw.proteacher.web.operations.api;

/** A request that does not even reach a use case. */
class ApiRefusal extends RuntimeException {
  private final transient Problem problem;

  ApiRefusal(Problem problem) {
    super(problem.code());
    this.problem = problem;
  }

  Problem problem() {
    return problem;
  }
}
