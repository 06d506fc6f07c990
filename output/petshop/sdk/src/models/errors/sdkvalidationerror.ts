import { prettyIssues } from "../../runtime/issues.js";

/** A value passed to or read by the SDK does not match its type. */
export class SDKValidationError extends Error {
  /** The value that did not match. */
  declare readonly rawValue: unknown;
  /** The message without the text of its cause. */
  declare readonly rawMessage: unknown;

  // Validation errors of responses also carry the response and hence extend the SDK's own base error.
  static override [Symbol.hasInstance](instance: unknown): instance is SDKValidationError {
    return instance instanceof Error && "rawMessage" in instance;
  }

  constructor(message: string, cause: unknown, rawValue: unknown) {
    const why = (cause as Partial<Error> | undefined)?.message ?? cause;
    super(`${message}: ${String(why)}`, { cause });
    this.name = "SDKValidationError";
    this.rawValue = rawValue;
    this.rawMessage = message;
  }

  /** The issues, one per line, each with the place in the value. */
  pretty(): string {
    return prettyIssues(this.cause, this.message);
  }
}
