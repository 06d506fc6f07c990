import { analyze } from '../../generator/analyze/analyze.js';
import { splitDirections } from '../../generator/analyze/split.js';
import { comparedApi, type ComparedApi } from '../../generator/diff/compared-api.js';
import type { Json } from '../../generator/load/source.js';
import { describeClient } from '../../generator/configuration/naming-options.js';
import { plainConfiguration } from '../../generator/configuration/plain.js';
import { namingStage } from '../../generator/pipeline/naming.js';
import type { Language } from '../../generator/languages/language.js';
import { typescript as language } from '../../generator/languages/typescript.js';
import type { TargetFile } from '../../generator/targets/target.js';
import type { Surface } from '../../generator/surface/surface.js';
import { typescript } from '../../generator/targets/typescript/target.js';
import { plan } from '../../generator/targets/typescript/plan.js';

/** A document as `diff` sees it, and the SDK that is made of it. */
export interface Made {
  readonly side: ComparedApi;
  readonly files: readonly TargetFile[];
  readonly surface: Surface;
}

/** What a document and the defaults say of an SDK; nothing is made. */
function contextOf(document: Json) {
  const source = {
    root: 'openapi.yaml',
    documents: new Map([['openapi.yaml', document]]),
    texts: new Map<string, string>(),
  };
  const model = splitDirections(analyze(source).value);
  return describeClient(plainConfiguration({}), model);
}

/** A document as `diff` sees it. */
export function readSide(document: Json): ComparedApi {
  const context = contextOf(document);
  const representation = typescript.defaults;
  const api = namingStage(context.model, context).named(language, representation);
  return comparedApi(api, { ...context, representation });
}

/** Makes the SDK of a document as the defaults have it; nothing is formatted or written. */
export function makeSdk(document: Json): Made {
  const client = contextOf(document);
  const { named } = namingStage(client.model, client);
  const context = {
    ...client,
    output: '/out/sdk',
    named: (language: Language) => named(language, typescript.defaults),
  };
  const { value } = plan(context, typescript.defaults);
  const sources = value.filter(({ path }) => path.startsWith('src/'));
  return {
    side: readSide(document),
    files: sources.map((file) => typescript.print(file)),
    surface: { files: value.flatMap(({ source }) => (source === undefined ? [] : [source()])) },
  };
}
