import { near, quoted } from '../diagnostics/near.js';
import { compare } from '../diagnostics/text.js';
import type { Selector } from '../model/selector.js';
import type { Alternative } from './criteria.js';
import type { Subject } from './subject.js';

/** What to say of something that matches nothing; the catalogue has the usual remedy. */
export interface Remark {
  readonly message: string;
  readonly hint?: string;
}

/** More words than these are no help in a message. */
const most = 8;

/** A value that matches nothing of what there is to choose from; `all` is what the whole document has. */
export function unmatchedValue({ asks, words, matches }: Alternative, all: readonly Subject[]): Remark {
  if (all.some(matches))
    return {
      message: `Nothing that is left to choose from ${asks}.`,
      hint: 'The document has it, but an outer `include` or `exclude` or an `x-internal` leaves it out. Change that, or remove the value.',
    };
  const message = `No operation and no webhook ${asks}.`;
  for (const { text, of } of words) {
    const known = [...new Set(all.flatMap(of))].sort(compare);
    if (known.includes(text)) continue;
    const [meant] = near(text, known);
    if (meant !== undefined) return { message, hint: `Did you mean \`${meant}\`?` };
    return known.length === 0 || known.length > most ? { message } : { message, hint: `There are ${quoted(known)}.` };
  }
  return { message };
}

/** A selector whose values all match something, but never the same. */
export function unmatchedSelector({ webhooks, paths }: Selector): Remark {
  const message = 'No operation and no webhook matches all that this selector asks for.';
  if (webhooks === undefined || paths === undefined)
    return { message, hint: 'All keys of a selector have to match; list several selectors, of which any may match.' };
  return { message, hint: 'No webhook has a path: write two selectors, `[{ paths: … }, { webhooks: … }]`.' };
}
