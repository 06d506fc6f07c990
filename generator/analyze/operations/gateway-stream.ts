import { partsOf } from '../../model/pointer.js';
import { resolved, type Context } from '../context.js';
import { child, children, text, type Node } from '../node.js';

/** The stream of a gRPC gateway, one JSON value per line: a `result`, or an `error` that ends the stream. */
export interface GatewayStream {
  readonly result: Node;
  readonly error?: Node | undefined;
}

/** How gateways mark the schema of a stream: by its title, or in older ones by its place. */
const isMarked = (schema: Node): boolean =>
  /^Stream result of\b/iu.test(text(schema, 'title') ?? '') || partsOf(schema.pointer).includes('x-stream-definitions');

/** How gateways mark a streaming response. Gateways send the envelope even if the document does not describe it. */
const streams = (response: Node): boolean =>
  (text(response, 'description') ?? '').trimEnd().slice(-streaming.length).toLowerCase() === streaming;

const streaming = '(streaming responses)';

/** The stream described by a response's schema; `undefined` if it is a single value. */
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
