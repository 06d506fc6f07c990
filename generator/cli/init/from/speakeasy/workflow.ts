import type { Row } from '../reader.js';
import { documentRows, type DocumentChoice } from './document.js';

/** What there is in `workflow.yaml`: which documents, which overlays, which targets. */
export const workflowRows = ({ kind }: DocumentChoice): readonly Row[] => [
  { key: 'workflowVersion', quiet: true },
  { key: 'speakeasyVersion', none: 'Pin the version of `specwright` in the `devDependencies` of package.json.' },
  ...documentRows[kind],
  { key: 'sources.*.inputs.*.alias', quiet: true },
  {
    key: 'sources.*.overlays.*.fallbackCodeSamples',
    none: 'Samples of pages come from the model; there is nothing to fall back to.',
  },
  {
    key: 'sources.*.ruleset',
    none: 'Lint the document with a linter; `rules` only weighs what Specwright itself finds.',
  },
  { key: 'sources.*.registry', none: 'There is no registry: the document is read from where it lies.' },
  { key: 'targets.*.target', same: 'It says which section of gen.yaml counts.' },
  { key: 'targets.*.source', same: 'It says which of the sources counts.' },
  {
    key: 'targets.*.output',
    none: 'The SDK is written to `sdk` and its pages to `docs`, beside what is there. Change `output` of the targets as you like.',
  },
  { key: 'targets.*.publish', none: 'Publish the folder of the package with the commands of your registry.' },
  { key: 'targets.*.codeSamples', none: 'Samples are part of the pages; `samples` and `sampleSection` say how.' },
  { key: 'targets.*.testing', none: 'Write tests in files that `keep` lists.' },
  { key: 'targets.*.deployment', none: 'Deploy what was made by your own means.' },
];
