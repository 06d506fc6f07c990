import type { BodyData, EncodingData, FieldData, FieldKind } from '../../../browser/console/console-data.js';
import { carriedBy, type Media } from '../../../model/media.js';
import type { Content, Encoding, Type, Value } from '../../../model/model.js';
import { withoutNull } from '../../../model/walk.js';
import type { NamedApi } from '../../../naming/api.js';
import { choices } from '../../../naming/derive.js';
import { xmlOf } from '../../../samples/http/xml.js';
import type { WireValue } from '../../../samples/http/wire-value.js';
import { bodyChoice, type BodyFunction } from '../../../surface/wire/body-function.js';
import { fieldData, styleData } from './fields.js';

/** Media whose properties are fields of a form. */
const forms: ReadonlySet<Media> = new Set<Media>(['form', 'multipart']);

/** What a reader writes for a body; a form without fields is JSON that becomes one. */
const kinds: Readonly<Record<Media, FieldKind>> = {
  json: 'json',
  form: 'json',
  multipart: 'json',
  lines: 'json',
  xml: 'text',
  events: 'text',
  text: 'text',
  bytes: 'file',
};

const kindOfBody = (media: Media, body: BodyFunction): FieldKind => (body === 'jsonBody' ? 'raw' : kinds[media]);

const member = (value: Value, name: string): Value | undefined =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && Object.hasOwn(value, name)
    ? (value as Readonly<Record<string, Value>>)[name]
    : undefined;

/** The fields of a form; `undefined` if the type does not say which there are, or allows others. */
function fieldsOf(api: NamedApi, type: Type, sample: Value): readonly FieldData[] | undefined {
  const inner = withoutNull(type);
  const declaration = inner.kind === 'ref' ? api.types.get(inner.to)?.declaration : undefined;
  if (declaration?.kind !== 'object') return undefined;
  return declaration.fields.map((field) => fieldData(api, field, member(sample, field.name)));
}

const encodingData = ({ style, explode, contentType, headers }: Encoding): EncodingData => ({
  ...styleData('form', style, explode),
  ...(contentType === undefined ? {} : { contentType }),
  ...(headers === undefined ? {} : { headers }),
});

function bodyData(api: NamedApi, content: Content, value: WireValue): BodyData {
  const { mediaType: label, encoding, type, examples } = content;
  const media = carriedBy(content);
  const made = value(type, examples[0]);
  // An example may already be an XML document.
  const sample = media === 'xml' && typeof made !== 'string' ? xmlOf(content.xml?.name ?? 'root', made) : made;
  const isForm = forms.has(media);
  const fields = isForm ? fieldsOf(api, type, sample) : undefined;
  const choice = bodyChoice(content);
  const kind = kindOfBody(media, choice.body);
  return {
    label,
    ...choice,
    ...(isForm && encoding
      ? { encoding: Object.fromEntries(Object.entries(encoding).map(([name, one]) => [name, encodingData(one)])) }
      : {}),
    ...(fields ? { fields } : {}),
    kind,
    ...(fields || kind === 'file' ? {} : { sample }),
  };
}

/** The representations of a body that a reader can choose from, the default first. */
export const bodiesData = (api: NamedApi, contents: readonly Content[], value: WireValue): BodyData[] =>
  choices(contents).map((content) => bodyData(api, content, value));
