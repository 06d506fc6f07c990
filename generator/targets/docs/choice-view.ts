import { returnedResponses, contentsByType, readContents } from '../../naming/response-contents.js';
import type { NamedApi, NamedOperation } from '../../naming/api.js';
import type { CallNotation } from '../../languages/calls.js';
import { acceptable, bodyChoices } from '../../naming/media-choice.js';
import { groupedBy } from '../../model/group.js';
import { carriedBy } from '../../model/media.js';
import type { Content } from '../../model/model.js';
import { cellText, code } from '../../markdown/text.js';
import { fill, typeCell, type CellContext } from './type-cell.js';

/** What a choice is introduced with, by what there is to choose. */
export const choiceWords = {
  body: 'The body has several media types, and a call can choose one:',
  response: 'The response has several media types, and a call can choose one:',
  both: 'The body and the response have several media types, and a call can choose one of each:',
} as const;

const mediaCell = (mediaType: string): string => cellText(code(mediaType));

/** The options that choose media types, as name, type and description. */
export function choiceRows(api: NamedApi, operation: NamedOperation, { choices }: CallNotation): string[][] {
  if (choices === undefined) return [];
  const rows = [
    { ...choices.body, types: bodyChoices(operation).map(({ mediaType }) => mediaType) },
    { ...choices.response, types: acceptable(api, operation) },
  ];
  return rows
    .filter(({ types }) => types.length > 0)
    .map(({ name, description, types }) => [code(name), types.map(mediaCell).join(' \\| '), description]);
}

/** What representations are in the code of the language. */
export function contentCells(
  contents: readonly Content[],
  cells: CellContext,
  { responsesByMedia }: CallNotation,
): string[] {
  const texts = contents.map((content) => {
    const cell = typeCell(content.type, cells, false);
    const wrapped = responsesByMedia[carriedBy(content)];
    return wrapped === undefined ? cell : fill(wrapped, cell);
  });
  return [...new Set(texts)];
}

/** What a call resolves with that asks for a media type, where that is something else than what comes unasked. */
export function askedTexts(named: NamedOperation, cells: CellContext, notation: CallNotation): string[] {
  if (notation.choices === undefined) return [];
  const responses = returnedResponses(named.operation);
  const textOf = (contents: readonly Content[]): string =>
    contentCells(contents, cells, notation).join(cells.types.api.language.notation.unionSeparator);
  const usual = textOf(responses.flatMap(readContents));
  const contentsIn = contentsByType(named.operation, responses);
  const byText = groupedBy(acceptable(cells.types.api, named), (mediaType) => {
    const text = textOf(contentsIn(mediaType).flat());
    return text === usual ? undefined : text;
  });
  return [...byText].map(
    ([text, types]) => `Asked for ${types.map(mediaCell).join(' or ')}: ${fill(notation.response, text)}`,
  );
}
