import { pascal, singular } from '../names/words.js';
import type { InlineContext } from './language.js';

/** Items are named in the singular, and a union that cannot have the short name says that it is one. */
export function inlineInSingular({ hint, owner, kind }: InlineContext): string[] {
  const titled = pascal(hint.title ?? '');
  if (hint.role === 'body' || hint.role === 'response') {
    const plain = `${owner}${pascal(hint.property ?? '')}${hint.role === 'body' ? 'RequestBody' : 'ResponseBody'}`;
    return titled ? [titled, `${owner}${titled}`] : [plain];
  }
  const property = pascal(hint.property ?? '');
  const base = titled || (hint.role === 'item' ? singular(property) : property) || 'Value';
  return [base, ...(kind === 'union' && hint.role === 'item' ? [`${base}Union`] : []), `${owner}${base}`];
}
