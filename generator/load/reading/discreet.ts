import { catalogue } from '../../diagnostics/catalogue.js';
import type { Diagnostic } from '../../diagnostics/diagnostic.js';
import type { LoadedFile } from '../external.js';

/** Extensions of documents; a URL may have a query after them. */
const known = /\.(?:json|ya?ml)(?:[?#].*)?$/iu;

/** The part of a parser's message that quotes the text. */
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
