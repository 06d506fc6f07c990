import type { InlineContext } from '../../languages/language.js';

type Cast = (text: string) => string;

/** What a body or response is called as a whole: `CreatePetRequest`, `GetPet200Response`. */
const contentEndings = {
  body: () => 'Request',
  response: (status: string) => `${status}Response`,
} as const;

/**
 * Candidates for the name of an inline schema: its title, then the whole way to it from what it belongs to, with what it is
 * there at the end.
 */
export function namesByWay({ hint, owner, kind }: InlineContext, cast: Cast): string[] {
  const { role, part, status = '' } = hint;
  const content = role === 'body' || role === 'response' ? role : part;
  const isWhole = content !== undefined && (role === content || hint.item === true || hint.property === undefined);
  const way = isWhole
    ? `${owner}${contentEndings[content](cast(status.toLowerCase()))}`
    : `${owner}${cast(hint.property ?? '')}`;
  const title = cast(hint.title ?? '');
  return [...(title === '' ? [] : [title]), `${way}${ending(hint, kind)}`];
}

function ending({ role, index, item }: InlineContext['hint'], kind: InlineContext['kind']): string {
  if (index !== undefined) return `OneOf${index === 0 ? '' : String(index)}`;
  if (kind === 'enum') return 'Enum';
  if (role === 'parameter') return 'Parameter';
  if (role === 'item' || item === true) return 'Inner';
  return role === 'value' ? 'Value' : '';
}
