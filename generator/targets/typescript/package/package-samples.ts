import { readContents } from '../../../naming/response-contents.js';
import { successes } from '../../../naming/errors.js';
import { carriedBy, type Media } from '../../../model/media.js';
import { choiceCall, type ChoiceCall } from '../../../samples/choice-call.js';
import { callOf, waysOf, type Call } from '../../../samples/call.js';
import { mentions } from '../../../samples/typescript-text.js';
import type { Sample } from '../../../samples/value.js';
import type { Sdk } from '../sdk.js';

type MethodPath = Pick<Call, 'method' | 'way'>;

/** Bytes as a file. */
function asFiles(sample: Sample): Sample {
  if (sample.kind === 'bytes') return { ...sample, file: true };
  if (sample.kind === 'list') return { ...sample, items: sample.items.map(asFiles) };
  if (sample.kind !== 'object') return sample;
  return { ...sample, entries: sample.entries.map(([name, value]) => [name, asFiles(value)] as const) };
}

/** A call that sends files; with its optional values if it would send none without them. */
function uploadOf(sdk: Sdk, way: MethodPath): Call | undefined {
  const { content } = way.method.operation.call;
  const media = content && carriedBy(content);
  if (media !== 'multipart' && media !== 'bytes') return undefined;
  const { context } = sdk;
  const calls = [context.samples.optional, 'always' as const].map((optional) =>
    callOf({ ...sdk, context: { ...context, samples: { optional } } }, way),
  );
  const found = calls.find((call) =>
    call?.arguments.some((sample) => sample && mentions(sample, ({ kind }) => kind === 'bytes')),
  );
  return found && { ...found, arguments: found.arguments.map((sample) => sample && asFiles(sample)) };
}

/** Whether everything that a call returns is of the given kinds. */
function returnsOnly(kinds: readonly Media[]): (call: Call) => boolean {
  return ({ method }) => {
    const contents = successes(method.operation.operation).map(readContents);
    const fits = (contents: ReturnType<typeof readContents>): boolean =>
      contents.length > 0 && contents.every((content) => kinds.includes(carriedBy(content)));
    return contents.length > 0 && contents.every(fits);
  };
}

/** The methods to show: the most instructive call, and one for each feature with a call style of its own. */
export interface SampleCalls {
  readonly call: Call | undefined;
  readonly pages: Call | undefined;
  readonly upload: Call | undefined;
  readonly stream: Call | undefined;
  readonly download: Call | undefined;
  readonly choice: ChoiceCall | undefined;
}

export function sampleCalls(sdk: Sdk): SampleCalls {
  const ways = waysOf(sdk);
  const isKept = ({ method }: MethodPath): boolean => method.operation.operation.deprecated === undefined;
  const calls = ways.flatMap((way) => callOf(sdk, way) ?? []);
  const kept = calls.filter(isKept);
  const choices = ways.filter(isKept).flatMap((way) => choiceCall(sdk, way) ?? []);
  const all = kept.length > 0 ? kept : calls;
  const worth = ({ paginated, returns, arguments: given }: Call): number =>
    (paginated ? 0 : 4) + (returns ? 2 : 0) + (given.length > 0 ? 1 : 0);
  // The document's choice takes precedence over the most instructive call.
  const place = ({ method }: Call): number => method.operation.operation.featured ?? Infinity;
  const featured = calls.filter((call) => place(call) < Infinity).sort((a, b) => place(a) - place(b))[0];
  const best = all.reduce((most, call) => Math.max(most, worth(call)), 0);
  return {
    call: featured ?? all.find((call) => worth(call) === best),
    pages: all.find(({ paginated }) => paginated),
    upload: ways.filter(isKept).flatMap((way) => uploadOf(sdk, way) ?? [])[0],
    stream: all.find(returnsOnly(['events', 'lines'])),
    download: all.find(returnsOnly(['bytes'])),
    choice: choices.find(({ of }) => of === 'both') ?? choices[0],
  };
}
