import { isIn, refuse } from "../calls/media-choice.js";
import type { AnyOperation, Operation, Representation } from "../calls/operation.js";
import type { Issue } from "../issues.js";
import { get, isRecord } from "../record.js";
import { convert } from "../schema/codec.js";
import { noting } from "../schema/maps.js";
import { isBytes, isNamedFile } from "./files.js";

/** The media type of a body, where a call may choose one; by default the value decides. */
export interface BodyOptions<ContentType extends string = never> {
  contentType?: ContentType | undefined;
}

/**
 * The operation with the body of the requested media type; one that it does not accept is an input error. Without a media
 * type, files go into a body that can hold them, and other values into the body that they fit best.
 */
export function choose<Request, Values, Failures, Bodies>(
  operation: Operation<Request, Values, Failures, Bodies>,
  request: unknown,
  options?: BodyOptions<string>,
): Operation<any, Values, Failures> {
  return chosen(operation as AnyOperation, request, options) as object as Operation<any, Values, Failures>;
}

function chosen(operation: AnyOperation, request: unknown, { contentType }: BodyOptions<string> = {}): AnyOperation {
  const { bodies = {} } = operation;
  if (contentType !== undefined) {
    const body = get(bodies, contentType) ?? inRange(bodies, contentType);
    return body
      ? { ...operation, ...body }
      : refuse(operation, `contentType must be one of ${Object.keys(bodies).join(", ")}`);
  }
  const all = Object.values(bodies);
  const able = holdsFile(request) ? all.filter(({ body }) => body?.files) : [];
  const [first = {}, ...others] = able.length ? able : all;
  const { best } = others.reduce(
    ({ best, least }, one) => {
      const weight = weigh(one.request ?? operation.request, request);
      return weight < least ? { best: one, least: weight } : { best, least };
    },
    { best: first, least: weigh(first.request ?? operation.request, request) },
  );
  return { ...operation, ...best };
}

/** The body whose media range includes the type, as a body of that type. */
function inRange(bodies: Readonly<Record<string, Representation>>, contentType: string): Representation | undefined {
  const [, found] = Object.entries(bodies).find(([range]) => isIn(range, contentType)) ?? [];
  if (!found?.body) return undefined;
  const { body } = found;
  const headers = { "content-type": contentType };
  const write: typeof body.write = async (...given) => {
    const written = await body.write(...given);
    return written && { ...written, headers };
  };
  return { ...found, body: { ...body, write } };
}

function holdsFile(value: unknown): boolean {
  if (isBytes(value) || isNamedFile(value)) return true;
  return (Array.isArray(value) || isRecord(value)) && Object.values(value).some(holdsFile);
}

/** How badly a value fits: by its issues, then by the properties that the schema does not describe. */
function weigh(schema: Representation["request"], value: unknown): number {
  if (schema === undefined) return 0;
  const notes: Issue[] = [];
  const { issues = [] } = convert(schema.shape, value, { encoding: true, notes, ...noting });
  return issues.length * 1000 + notes.length;
}
