import { resolve } from 'node:path';
import { report } from '../../diagnostics/catalogue.js';
import { visible } from '../../diagnostics/visible.js';
import { statsOf } from '../../output/disk.js';
import { displayName } from '../../configuration/reading/given-configuration.js';
import { findDocuments, type FoundDocument } from './find-documents.js';
import { targetKinds, usualKinds, type Planned, type TargetKind } from './plan.js';

/** Choices from flags. Missing ones are asked for, or have defaults. */
export interface Choices {
  readonly document: string | undefined;
  readonly name: string | undefined;
  readonly targets: readonly TargetKind[] | undefined;
}

type Ask = ((question: string) => Promise<string>) | undefined;

/** Chooses a document and its targets. Asks if there is a terminal. */
export async function choose(choices: Choices, cwd: string, ask: Ask): Promise<Planned> {
  const document = choices.document ?? (await chosenDocument(cwd, ask));
  if (typeof document !== 'string') return { plan: undefined, diagnostics: [document] };
  if (!/^https?:\/\//i.test(document) && statsOf(resolve(cwd, document)) === undefined) {
    const message = `\`${displayName(resolve(cwd, document), cwd)}\` does not exist.`;
    return { plan: undefined, diagnostics: [report('init/no-document', message)] };
  }
  const name = choices.name ?? (await ask?.('Name of the package (empty: from the title of the document): '))?.trim();
  const targets = choices.targets ?? (await chosenTargets(ask));
  const draft = new Map<string, unknown>([['input', document], ...(name ? [['package', name] as const] : [])]);
  return { plan: { draft, targets }, diagnostics: [] };
}

const line = ({ path, version, title }: FoundDocument): string =>
  visible(`${path} (${version}${title === undefined ? '' : `, ${title}`})`);

async function chosenDocument(cwd: string, ask: Ask) {
  const found = findDocuments(cwd);
  const [first, second] = found;
  if (first === undefined) {
    const answer = (await ask?.('Where is the OpenAPI document? (a path or a URL) '))?.trim();
    return answer ? answer : report('init/no-document', 'There is no OpenAPI document in this folder.');
  }
  if (second === undefined) return first.path;
  if (ask === undefined) {
    const names = found
      .slice(0, 5)
      .map(({ path }) => `\`${path}\``)
      .join(', ');
    const more = found.length > 5 ? ` and ${String(found.length - 5)} more` : '';
    return report('init/several-documents', `There are ${String(found.length)} documents: ${names}${more}.`);
  }
  const list = found.map((document, index) => `  ${String(index + 1)} ${line(document)}\n`).join('');
  const answer = (await ask(`Documents:\n${list}Which one? [1] `)).trim();
  return found[Number(answer || '1') - 1]?.path ?? answer;
}

async function chosenTargets(ask: Ask): Promise<readonly TargetKind[]> {
  const answer =
    (await ask?.(`What should be generated: ${targetKinds.join(', ')}? [${usualKinds.join(', ')}] `))
      ?.trim()
      .toLowerCase() ?? '';
  const named = targetKinds.filter((kind) => answer.includes(kind));
  return named.length === 0 ? usualKinds : named;
}
