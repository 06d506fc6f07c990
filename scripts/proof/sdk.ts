import { build } from '../../generator/build/build.js';
import { splitDirections } from '../../generator/build/split.js';
import { sideOf, type Side } from '../../generator/diff/side.js';
import type { Json } from '../../generator/load/source.js';
import { describeClient } from '../../generator/stages/client.js';
import { defaults } from '../../generator/stages/configuration.js';
import type { TargetFile } from '../../generator/targets/target.js';
import { typescript } from '../../generator/targets/typescript/typescript.js';

/** A document as `diff` sees it, and the SDK that is made of it. */
export interface Made {
  readonly side: Side;
  readonly files: readonly TargetFile[];
}

/** Makes the SDK of a document as the defaults have it; nothing is formatted or written. */
export async function makeSdk(document: Json): Promise<Made> {
  const source = {
    root: 'openapi.yaml',
    documents: new Map([['openapi.yaml', document]]),
    texts: new Map<string, string>(),
  };
  const model = splitDirections(build(source).value);
  const context = describeClient(
    {
      input: '',
      out: '',
      overlays: [],
      errors: {},
      targets: [],
      names: {},
      allow: { folders: [], origins: [] },
      rules: {},
      positionalArguments: defaults.positionalArguments,
      bodyFirst: defaults.bodyFirst,
      samples: defaults.samples,
    },
    model,
  );
  const plan = await typescript.plan(context, defaults.typescript);
  const sources = plan.value.filter(({ path }) => path.startsWith('src/'));
  return { side: sideOf(model, { ...context, numbers: 'safe' }), files: sources.map(typescript.emit) };
}
