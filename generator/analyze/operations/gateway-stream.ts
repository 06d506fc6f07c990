import { partsOf } from '../../model/pointer.js';
import { resolved, type Context } from '../context.js';
import { child, children, text, type Node } from '../node.js';

/** What a method of a gRPC gateway streams, one JSON value a line: a `result`, or an `error` that ends the stream. */
export interface GatewayStream {
  readonly result: Node;
  readonly error?: Node | undefined;
}

/** How gateways mark the schema of a stream: by its title, or by the place where older ones list it. */
const isMarked = (schema: Node): boolean =>
  /^Stream result of\b/iu.test(text(schema, 'title') ?? '') || partsOf(schema.pointer).includes('x-stream-definitions');

/** How gateways mark a response that streams; those that write no envelope into the document send one all the same. */
const streams = (response: Node): boolean =>
  (text(response, 'description') ?? '').trimEnd().slice(-streaming.length).toLowerCase() === streaming;

const streaming = '(streaming responses)';

/** The stream that the schema of a response describes, `undefined` where it is a single value. */
export function gatewayStream(context: Context, response: Node, schema: Node): GatewayStream | undefined {
  const target = resolved(context, schema);
  if (target === undefined) return undefined;
  const isStream = streams(response);
  if (!isStream && !isMarked(target)) return undefined;
  const properties = child(target, 'properties');
  const parts = properties ? children(properties) : [];
  const [result, error] = ['result', 'error'].map((name) => parts.find(([key]) => key === name)?.[1]);
  const isEnvelope = parts.every(([name]) => name === 'result' || name === 'error');
  if (result && isEnvelope) return { result, error };
  return isStream ? { result: schema } : undefined;
}
