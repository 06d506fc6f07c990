import { conventionsOf } from '../../generator/conventions/conventions.js';
import { analyze } from '../../generator/analyze/analyze.js';
import { splitDirections } from '../../generator/analyze/split.js';
import { comparedApi, type ComparedApi } from '../../generator/diff/compared-api.js';
import type { Json } from '../../generator/load/source.js';
import { describeClient } from '../../generator/configuration/naming-options.js';
import { defaults } from '../../generator/configuration/configuration.js';
import { namingStage } from '../../generator/pipeline/naming.js';
import type { TargetFile } from '../../generator/targets/target.js';
import { typescript } from '../../generator/targets/typescript/plan.js';

/** A document as `diff` sees it, and the SDK that is made of it. */
export interface Made {
  readonly side: ComparedApi;
  readonly files: readonly TargetFile[];
}

/** What a document and the defaults say of an SDK; nothing is made. */
function contextOf(document: Json) {
  const source = {
    root: 'openapi.yaml',
    documents: new Map([['openapi.yaml', document]]),
    texts: new Map<string, string>(),
  };
  const model = splitDirections(analyze(source).value);
  const { samples } = defaults;
  const nothing = { limits: {}, input: '', out: '', overlays: [], errors: {}, targets: [], names: {}, rules: {} };
  const allow = { folders: [], origins: [] };
  return describeClient({ ...nothing, allow, conventions: conventionsOf(), samples }, model);
}

/** A document as `diff` sees it. */
export function readSide(document: Json): ComparedApi {
  const context = contextOf(document);
  return comparedApi(context.model, { ...context, representation: defaults.typescript });
}

/** Makes the SDK of a document as the defaults have it; nothing is formatted or written. */
export async function makeSdk(document: Json): Promise<Made> {
  const client = contextOf(document);
  const { named } = namingStage(client.model, client);
  const plan = await typescript.plan({ ...client, named }, defaults.typescript);
  const sources = plan.value.filter(({ path }) => path.startsWith('src/'));
  return { side: readSide(document), files: sources.map(typescript.emit) };
}
