/** What the Action cannot go on from, in a sentence that says what to do; `details` is text of others, for the log. */
export class Fault extends Error {
  constructor(message, details = '') {
    super(message);
    this.details = details;
  }
}
