/** Text from a server, for a message that people may read on a terminal, where control characters would take effect. */
export function printable(text: string): string {
  return text.replace(/[^\P{Cc}\n\t]/gu, "\ufffd");
}

/** One way in which a value does not fit its schema. */
export interface Issue {
  readonly path: readonly (string | number)[];
  readonly message: string;
}

/** All issues of one value, as the cause of a validation error. */
export class SchemaError extends Error {
  declare readonly issues: readonly Issue[];

  constructor(issues: readonly Issue[]) {
    super(issues.slice(0, 10).map(line).join("; "));
    this.name = "SchemaError";
    this.issues = issues;
  }
}

/** Renders the issues behind an error, one per line, or `otherwise` if it has none. */
export function prettyIssues(cause: unknown, otherwise: string): string {
  return cause instanceof SchemaError ? cause.issues.map((issue) => `✖ ${line(issue)}`).join("\n") : otherwise;
}

function line({ path, message }: Issue): string {
  return printable(path.length ? `${path.join(".")}: ${message}` : message);
}
