import type { Json, JsonObject } from '../source.js';
import { below, textOf, type At } from './at.js';
import { essence } from './media-types.js';
import { exampleOf, valueKeywords } from './parameter.js';
import { styleOf } from './style.js';
import { partOf, standsFor, type Work } from './work.js';

const urlencoded = 'application/x-www-form-urlencoded';
const multipart = 'multipart/form-data';

const isFile = (field: At | undefined): boolean => textOf(field, 'type') === 'file';

/** The media types that a form may have; only parts can hold files. */
function formsOf(fields: readonly At[], mediaTypes: readonly string[]): readonly string[] {
  const hasFile = fields.some((field) => isFile(field) || isFile(below(field, 'items')));
  const wanted = hasFile ? [multipart] : [urlencoded, multipart];
  const found = mediaTypes.filter((type) => wanted.includes(essence(type)));
  return found.length > 0 ? found : [hasFile ? multipart : urlencoded];
}

const nameOf = (field: At): string => textOf(field, 'name') ?? '';

const isRequired = (field: At): boolean => below(field, 'required')?.value === true;

function property(work: Work, field: At): Json {
  const words = below(field, 'description');
  return standsFor(
    work,
    field,
    Object.fromEntries([
      ...(words === undefined ? [] : [['description', words.value] as const]),
      ...valueKeywords(work, field, /^x-/u),
      ...exampleOf(field),
    ]),
  );
}

/** The body that the fields of a form are (Swagger 2.0, Parameter Object, `in: formData`); `at` is where they are listed. */
export function form(work: Work, at: At, fields: readonly At[], mediaTypes: readonly string[]): JsonObject {
  const required = fields.filter(isRequired).map(nameOf);
  const schema = partOf(work, at, {
    type: 'object',
    properties: partOf(work, at, Object.fromEntries(fields.map((field) => [nameOf(field), property(work, field)]))),
    ...(required.length === 0 ? {} : { required }),
  });
  const encoding = fields.flatMap((field) => {
    // Each of several files is a part.
    const style = isFile(below(field, 'items')) ? [] : styleOf(work, field, 'formData');
    return style.length === 0 ? [] : [[nameOf(field), partOf(work, field, Object.fromEntries(style))] as const];
  });
  const media = partOf(work, at, {
    schema,
    ...(encoding.length === 0 ? {} : { encoding: partOf(work, at, Object.fromEntries(encoding)) }),
  });
  const content = Object.fromEntries(formsOf(fields, mediaTypes).map((type) => [type, media]));
  return partOf(work, at, {
    content: partOf(work, at, content),
    ...(required.length === 0 ? {} : { required: true }),
  });
}
