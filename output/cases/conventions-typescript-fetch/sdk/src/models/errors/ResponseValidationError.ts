import { prettyIssues } from "../../runtime/issues.js";
import { CaseError } from "./CaseError.js";

/** A successful response whose body is not what the API describes. */
export class ResponseValidationError extends CaseError {
  /** The value that did not match */
  declare readonly rawValue: unknown;
  /** The message without the text of its cause */
  declare readonly rawMessage: unknown;

  constructor(
    message: string,
    extra: {
      response: Response;
      request: Request;
      body: string;
      cause: unknown;
      rawValue: unknown;
      rawMessage: unknown;
    },
  ) {
    super(message, extra);
    const { cause, rawValue, rawMessage } = extra;
    Object.assign(this, { name: "ResponseValidationError", cause, rawValue, rawMessage });
  }

  /** The issues, one per line, each with the place in the value. */
  public pretty(): string {
    return prettyIssues(this.cause, this.message);
  }
}
