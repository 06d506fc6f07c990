import { convert } from "./codec.js";
import { SchemaError, type Issue } from "./issues.js";
import { open } from "./maps.js";
import { codesOf, matchContentType } from "./matchers.js";
import type { Operation } from "./operation.js";
import type { Reader, Reading } from "./responses/reader.js";
import type { Shape } from "./shape.js";
import type { Outcome, Walk } from "./walk.js";

type Declared = Pick<Operation, "responses" | "errors">;

/** How an answer is checked: `strict`, `lenient` or `off`, which are values so that a bundle holds only what it uses. */
export interface Checks {
  /** What reads the answer; nothing for one that nobody declared. */
  readonly reader: (operation: Declared, response: Response) => Reader<any> | undefined;
  readonly decode: typeof convert;
  /** The error which issues amount to; those of what is let through may be told of instead. */
  readonly judge: (
    issues: readonly Issue[],
    tell?: ((issues: readonly Issue[]) => void) | undefined,
  ) => Error | undefined;
}

/** Refuses what is not as described. */
export const strict: Checks = {
  reader: ({ responses, errors }, response) =>
    declared({ ...responses, ...errors }, response).find(
      ({ types }) => !types.length || types.some((one) => matchContentType(response, one)),
    ),
  decode: convert,
  judge: (issues) => new SchemaError(issues),
};

/** Takes a success for a value whatever it looks like, and tells of what does not fit; only JSON that breaks off is none. */
export const lenient: Checks = {
  reader: closest,
  decode: decodeAll,
  judge(issues, tell) {
    tell?.(issues);
    return undefined;
  },
};

/** Takes answers as they come. */
export const off: Checks = {
  reader: closest,
  decode: decodeAll,
  judge: () => undefined,
};

/** What may read the answer by its status: codes come before ranges and the default. */
function declared(readers: Operation["responses"], response: Response) {
  return codesOf(response).flatMap((code) => readers[code] ?? []);
}

/** A success that nobody declared is more likely new than an error, and the closest reader is used. */
function closest({ responses, errors }: Declared, response: Response) {
  const { ok, status, headers } = response;
  const readers = ok ? responses : { ...responses, ...errors };
  const found = declared(readers, response);
  const type = headers.get("content-type");
  const own = strict.reader({ responses: readers }, response);
  const fitting = type === null ? found[0] : own;
  if (fitting) return forgiving(fitting, (reading) => reading);
  const [first] = [...found, ...Object.values(responses)];
  if (!ok || !first) return undefined;
  const message = `unexpected status or type: ${status} ${type}`;
  return forgiving(first, ({ broken: _, issues = [], ...reading }) => ({
    ...reading,
    issues: [{ path: [], message }, ...issues],
  }));
}

/** A reader to which an empty body is no JSON that breaks off. */
function forgiving(reader: Reader<any>, change: (reading: Reading<any>) => Reading<any>): Reader<any> {
  return {
    ...reader,
    async read(reply) {
      const reading = await reader.read(reply);
      const missing = reading.broken && reading.body === "";
      const message = "expected JSON, got nothing";
      const nothing = { value: undefined, issues: [{ path: [], message }] };
      return change(missing ? nothing : reading);
    },
  };
}

/** Keeps fields that the shape does not have, and counts them among the issues. */
function decodeAll(shape: Shape, value: unknown, how?: Partial<Walk>): Outcome {
  const notes: Issue[] = [];
  const all = { ...how, notes, rest: open };
  const outcome = convert(shape, value, all);
  const issues = [...(outcome.issues ?? []), ...notes];
  return { ...outcome, issues: issues.length ? issues : undefined, notes };
}
