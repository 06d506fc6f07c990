import { convert } from "./codec.js";
import { SchemaError, type Issue } from "./issues.js";
import { noting } from "./maps.js";
import { codesOf, isJSON, understands } from "./matchers.js";
import type { Operation } from "./operation.js";
import type { Reader, Reading } from "./responses/reader.js";
import type { Shape } from "./shape.js";
import type { Outcome, Walk } from "./walk.js";

type Declared = Pick<Operation, "responses" | "errors">;

/** How a response is checked: `strict`, `lenient` or `off`, which are values so that a bundle holds only what it uses. */
export interface Checks {
  /** What reads the response; nothing for one that nobody declared. */
  readonly reader: (operation: Declared, response: Response) => Reader<any> | undefined;
  readonly decode: typeof convert;
  /** The error that issues amount to; those of what is let through are reported instead. */
  readonly judge: (
    issues: readonly Issue[],
    tell?: ((issues: readonly Issue[]) => void) | undefined,
  ) => Error | undefined;
}

/** Refuses what is not as described. */
export const strict: Checks = {
  reader: (operation, response) => declared(operation, response).find((reader) => understands(reader, response)),
  decode: convert,
  judge: (issues) => new SchemaError(issues),
};

/** Returns JSON that differs in detail, and reports what does not fit; a body of another kind is still an error. */
export const lenient: Checks = {
  reader: closest,
  decode: decodeAll,
  judge(issues, tell) {
    tell?.(issues);
    return undefined;
  },
};

/** As `lenient`, without reports. */
export const off: Checks = {
  reader: closest,
  decode: decodeAll,
  judge: () => undefined,
};

/** What may read the response by its status, codes before ranges and the default: alone, that is both value and error. */
function declared({ responses, errors }: Declared, response: Response) {
  return codesOf(response).flatMap((code) => {
    const { ok, status } = response;
    const error = ok ? undefined : errors?.[code];
    return error ?? (ok || (status < 400 && code !== "default") ? responses[code] : undefined) ?? [];
  });
}

/** Media types that say nothing of a body. */
const VAGUE = /^(text\/plain|application\/octet-stream)\b/i;

/** A success that nobody declared is more likely new than an error: what reads its JSON is the closest reader. */
function closest(operation: Declared, response: Response) {
  const { ok, status, headers } = response;
  const type = headers.get("content-type");
  const found = declared(operation, response);
  const fitting = type === null ? found[0] : strict.reader(operation, response);
  if (fitting) return fitting.error ? fitting : forgiving(fitting, (reading) => reading);
  const mayBeJSON = isJSON(type) || VAGUE.test(type ?? "");
  const first = [...found, ...Object.values(operation.responses)].find(
    (reader) => type === null || understands(reader, response) || (mayBeJSON && reader.types.some(isJSON)),
  );
  if (!ok || !first) return undefined;
  const message = `unexpected status or type: ${status} ${type}`;
  return forgiving(first, ({ issues = [], ...reading }) => ({
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

/** Keeps fields that the shape does not have, and counts them among the issues; a single value is never an object. */
function decodeAll(shape: Shape, value: unknown, how?: Partial<Walk>): Outcome {
  const notes: Issue[] = [];
  const all = { ...how, notes, ...noting };
  const outcome = convert(shape, value, all);
  const issues = [...(outcome.issues ?? []), ...notes];
  const isOther = Object(outcome.value) !== outcome.value && outcome.issues?.some(({ path }) => !path.length);
  const broken = isOther ? new SchemaError(issues) : undefined;
  return { ...outcome, issues: issues.length ? issues : undefined, notes, broken };
}
