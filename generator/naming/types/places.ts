import type { Declaration, Id } from '../../model/model.js';

/** Where an inline schema is, as its name may say it. */
export interface Place {
  /** What it is called where nothing else has that name: its title, property or position. */
  readonly base: string;
  /** What follows others in front of it: a position is a number there. */
  readonly ending: string;
  /** The component or operation that it belongs to. */
  readonly root: Id;
  /** What always goes before it in a longer name: the union that it is inside of, or the place of its parameter. */
  readonly qualifier?: string;
  /** The way from the root: the group of an operation, properties, positions in unions. */
  readonly way: readonly string[];
  /** Whether a client sends it as a part of an operation. */
  readonly isSent: boolean;
  /** Whether its base is its title, which often repeats another one. */
  readonly isTitled: boolean;
  /** A body or response as a whole, which always has the name of its operation in front. */
  readonly isWhole: boolean;
}

type Cast = (text: string) => string;
type Hinted = Pick<Declaration, 'id' | 'hint'>;
type Inline = Extract<Declaration['hint'], { kind: 'inline' }>;

const ordinals = ['One', 'Two', 'Three', 'Four', 'Five', 'Six', 'Seven', 'Eight', 'Nine', 'Ten'];

const endings = { body: 'RequestBody', response: 'ResponseBody' } as const;

const places: Readonly<Record<string, string>> = {
  query: 'QueryParam',
  header: 'HeaderParam',
  path: 'PathParam',
  cookie: 'CookieParam',
};

const contentOf = ({ role, part }: Inline): 'body' | 'response' | undefined =>
  role === 'body' || role === 'response' ? role : part;

/** The hints of an inline schema and of those around it, outermost first. */
function around(start: Inline, byId: ReadonlyMap<Id, Hinted>): Inline[] {
  const hints = [start];
  const seen = new Set<Id>();
  for (let at = start; !seen.has(at.owner);) {
    seen.add(at.owner);
    const hint = byId.get(at.owner)?.hint;
    // A schema with a name in the document is named before those inside it.
    if (hint?.kind !== 'inline' || hint.given !== undefined) break;
    hints.unshift(hint);
    at = hint;
  }
  return hints;
}

/** The name of a body or response, or of its media type where there are several, as a whole or as one of its parts. */
const contentName = (hint: Inline, cast: Cast): string | undefined => {
  const content = contentOf(hint);
  const media = hint.role === content ? cast(hint.property ?? '') : '';
  return content === undefined ? undefined : `${media}${endings[content]}`;
};

/** Finds where an inline schema is; `groupOf` returns the group of an operation. */
export function placeOf(hint: Inline, byId: ReadonlyMap<Id, Hinted>, cast: Cast, groupOf: (id: Id) => string): Place {
  const hints = around(hint, byId);
  const [outermost = hint] = hints;
  const group = groupOf(outermost.owner);
  const way: string[] = group === '' ? [] : [group];
  let qualifier: { readonly name: string; readonly at: number } | undefined;
  for (const step of hints) {
    const content = contentName(step, cast);
    const name = content ?? cast(step.property ?? '');
    if (name !== '') way.push(name);
    if (step.index !== undefined) {
      if (name !== '') qualifier = { name, at: way.length - 1 };
      way.push(String(step.index + 1));
    } else if (step.location !== undefined) qualifier = { name: places[step.location] ?? '', at: -1 };
  }
  const title = cast(hint.title ?? '');
  const content = contentName(hint, cast);
  const plain = content ?? (cast(hint.property ?? '') || 'Value');
  const { index } = hint;
  const position = index === undefined ? undefined : (ordinals[index] ?? `Member${String(index + 1)}`);
  const base = title || position || plain;
  return {
    base,
    ending: title === '' && index !== undefined ? String(index + 1) : base,
    root: outermost.owner,
    ...(qualifier === undefined || qualifier.name === '' ? {} : { qualifier: qualifier.name }),
    way: way.filter((_, at) => at !== qualifier?.at),
    isSent: outermost.location !== undefined || contentOf(outermost) === 'body',
    isTitled: title !== '',
    isWhole: index === undefined && (hint.role === 'body' || hint.role === 'response') && hint.item !== true,
  };
}

/** Candidates for the name of an inline schema, shortest first; `root` is the name of what it belongs to. */
export function namesInContext({ base, ending, qualifier = '', way, isWhole }: Place, root: string): string[] {
  if (isWhole) return [`${root}${ending}`];
  const longer = [...way.keys()].map((count) => `${root}${qualifier}${way.slice(0, count + 1).join('')}${ending}`);
  const qualified = qualifier === '' ? [] : [`${qualifier}${ending}`];
  return [base, ...qualified, `${root}${qualifier}${ending}`, ...longer];
}

/** What a client sends comes first, then what is outside of parameters and unions, then what has no title. */
export const precedenceOf = ({ isSent, qualifier, isTitled }: Place): number =>
  (isSent ? 4 : 0) + (qualifier === undefined ? 2 : 0) + (isTitled ? 0 : 1);
