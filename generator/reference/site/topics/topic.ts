import type { SitePaths, SiteGroup } from '../site-paths.js';
import type { NamedApi, NamedType } from '../../../naming/api.js';
import type { Caller } from '../../../samples/call.js';
import type { Inline, PageId } from '../../field.js';
import type { Block, PageLink, TopicPage } from '../../site-page.js';
import type { Spelling } from '../../nested-field.js';

/** What the pages of topics are made from. */
export interface TopicContext {
  readonly api: NamedApi;
  readonly spelling: Spelling;
  readonly caller: Caller;
  readonly types: readonly NamedType[];
  readonly groups: readonly SiteGroup[];
  readonly paths: SitePaths['paths'];
  readonly links: ReadonlyMap<PageId, PageLink>;
}

/** A topic: its page, or nothing if the API has nothing of it. */
export type Topic = (context: TopicContext) => TopicPage | undefined;

const idOf = (text: string): string => text.toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, '-');

export const heading = (text: string, id = idOf(text)): Block => ({ kind: 'heading', text, id });

/** A paragraph of ours; texts between backticks are code. */
export const text = (line: string): Block => ({ kind: 'text', parts: partsOf(line) });

/** The parts of a line of ours: between backticks stands code. */
const partsOf = (line: string): Inline[] =>
  line
    .split('`')
    .map((part, index): Inline => (index % 2 === 0 ? { text: part } : { text: part, mark: 'code' }))
    .filter((part) => part.text !== '');

/** A paragraph of parts, for what holds texts of the document. */
export const line = (parts: readonly Inline[]): Block => ({ kind: 'text', parts });

/** Parts with a text of ours between them. */
export const joined = (parts: readonly (readonly Inline[])[], between: string): Inline[] =>
  parts.flatMap((part, index) => [...(index > 0 ? [{ text: between }] : []), ...part]);

export const code = (value: string): Inline => ({ text: value, mark: 'code' });

export const topic = (
  path: string,
  title: string,
  blocks: readonly Block[],
  description?: string,
  id = `topic ${path}`,
): TopicPage => ({ kind: 'topic', id, path, title, description, blocks });
