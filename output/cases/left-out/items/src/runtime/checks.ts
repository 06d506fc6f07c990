import type { AnyOperation } from "./calls/operation.js";
import { SchemaError, type Issue } from "./issues.js";
import { codesOf, isJSON, understands } from "./matchers.js";
import type { Reader, Reading } from "./responses/reader.js";
import { convert } from "./schema/codec.js";
import { noting } from "./schema/maps.js";
import type { Shape } from "./schema/shape.js";
import type { Outcome, Walk } from "./schema/walk.js";

type Declared = Pick<AnyOperation, "responses" | "errors">;

/** How responses are checked: `strict`, `lenient` or `off`. They are values so that a bundle holds only the one it uses. */
export interface Checks {
  /** The reader of the response; undefined for a response that is not declared. */
  readonly reader: (operation: Declared, response: Response) => Reader<any> | undefined;
  readonly decode: typeof convert;
  /** The error for the issues; undefined where they are tolerated, which reports them instead. */
  readonly judge: (
    issues: readonly Issue[],
    tell?: ((issues: readonly Issue[]) => void) | undefined,
  ) => Error | undefined;
}

/** Rejects responses that do not match the document. */
export const strict: Checks = {
  reader: (operation, response) => declared(operation, response).find((reader) => understands(reader, response)),
  decode: convert,
  judge: (issues) => new SchemaError(issues),
};

/** Returns JSON that does not match in detail, and reports the issues; a body of another kind is still an error. */
export const lenient: Checks = {
  reader: closest,
  decode: decodeAll,
  judge(issues, tell) {
    tell?.(issues);
    return undefined;
  },
};

/** Like `lenient`, without reports. */
export const off: Checks = {
  reader: closest,
  decode: decodeAll,
  judge: () => undefined,
};

/** The readers of a status: codes before ranges before the default. A default alone stands for both value and error. */
function declared({ responses, errors }: Declared, response: Response) {
  return codesOf(response).flatMap((code) => {
    const { ok, status } = response;
    const error = ok ? undefined : errors?.[code];
    return error ?? (ok || (status < 400 && code !== "default") ? responses[code] : undefined) ?? [];
  });
}

/** Media types that do not describe a body. */
const VAGUE = /^(text\/plain|application\/octet-stream)\b/i;

/** An undeclared success is more likely new than an error: the closest reader reads its JSON. */
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

/** A reader that accepts an empty body instead of reporting incomplete JSON. */
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

/** Keeps properties that the shape does not describe, and counts them as issues; a scalar is never an object. */
function decodeAll(shape: Shape, value: unknown, how?: Partial<Walk>): Outcome {
  const notes: Issue[] = [];
  const all = { ...how, notes, ...noting };
  const outcome = convert(shape, value, all);
  const issues = [...(outcome.issues ?? []), ...notes];
  const isOther = Object(outcome.value) !== outcome.value && outcome.issues?.some(({ path }) => !path.length);
  const broken = isOther ? new SchemaError(issues) : undefined;
  return { ...outcome, issues: issues.length ? issues : undefined, notes, broken };
}
