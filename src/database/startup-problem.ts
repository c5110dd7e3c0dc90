/** A reason not to start that the operator can remove: one clear sentence, printed without a stack. */
export class StartupProblem extends Error {
  constructor(message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'StartupProblem';
  }
}
