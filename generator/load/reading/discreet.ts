import { catalogue } from '../../diagnostics/catalogue.js';
import type { Diagnostic } from '../../diagnostics/diagnostic.js';
import type { LoadedFile } from '../external.js';

/** Endings of documents; a URL may have a query behind it. */
const known = /\.(?:json|ya?ml)(?:[?#].*)?$/iu;

/** What a parser says beside a reason of its own: a sign or a name that stands in the text. */
const quotes = /,? (?:not )?(?:"[^}\]:,"][^]*|!?<[^]*)$/u;

/**
 * What may be reported about a file that only a document names. A `$ref` may name whatever lies beside the
 * document, such as `.env`, and what is printed is read by many. So lines are shown only of files that are documents by
 * their ending and by what they hold; of others, where something is wrong and no word of theirs.
 */
export function discreet(file: LoadedFile): LoadedFile {
  const isKnown = known.test(file.name);
  if (isKnown && typeof file.value === 'object' && file.value !== null) return file;
  const withoutQuotes = ({ message, code, ...rest }: Diagnostic): Diagnostic => ({
    ...rest,
    code,
    message: isKnown ? message.replace(quotes, '') : catalogue[code as keyof typeof catalogue].title,
  });
  return { ...file, isShown: false, diagnostics: file.diagnostics.map(withoutQuotes) };
}
