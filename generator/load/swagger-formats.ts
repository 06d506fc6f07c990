import { isDraftObject, type Draft, type DraftObject } from './member.js';
import { listOf, objectsIn, operationsOf } from './swagger-document.js';

/** Where the way of writing a list waits for the conversion, which knows fewer of them. */
const formatKey = 'x-specwright-collection-format';

/** The style of each collection format (Swagger 2.0, Parameter Object, `collectionFormat`); `multi` is what exploded lists are. */
const styles: Readonly<Record<string, string>> = {
  csv: 'form',
  ssv: 'spaceDelimited',
  tsv: 'tabDelimited',
  pipes: 'pipeDelimited',
};

/** Keeps the format of a list that the conversion would lose. */
function keepFormat(parameter: Draft): void {
  if (!isDraftObject(parameter) || parameter['type'] !== 'array') return;
  const { collectionFormat: format = 'csv', in: place } = parameter;
  if (typeof format !== 'string' || !Object.hasOwn(styles, format)) return;
  const isLost = place === 'query' ? format === 'tsv' : format !== 'csv';
  if (place !== 'formData' && !isLost) return;
  parameter[formatKey] = format;
  delete parameter['collectionFormat'];
}

/** The style of the format that was kept at an object, which forgets it. */
function takeStyle(value: DraftObject): string | undefined {
  const format = value[formatKey];
  delete value['x-specwright-collection-format'];
  return typeof format === 'string' ? styles[format] : undefined;
}

/** What was kept at the properties of a form becomes what is said of their encoding. */
function finishForm(media: DraftObject): void {
  const schema = media['schema'];
  const properties = schema !== undefined && isDraftObject(schema) ? schema['properties'] : undefined;
  if (properties === undefined || !isDraftObject(properties)) return;
  const encodings = Object.entries(properties).flatMap(([name, property]): [string, Draft][] => {
    const style = isDraftObject(property) ? takeStyle(property) : undefined;
    return style === undefined ? [] : [[name, { style, explode: false }]];
  });
  if (encodings.length > 0) media['encoding'] = Object.fromEntries(encodings);
}

const finishBody = (body: Draft | undefined): void => {
  if (body !== undefined && isDraftObject(body)) objectsIn(body['content']).forEach(finishForm);
};

function finishParameter(parameter: Draft): void {
  const style = isDraftObject(parameter) ? takeStyle(parameter) : undefined;
  if (isDraftObject(parameter) && style !== undefined) Object.assign(parameter, { style, explode: false });
}

/** Keeps all formats of a working copy of a document of Swagger 2.0 that its conversion would lose. */
export function keepFormats(document: DraftObject): void {
  const items = objectsIn(document['paths']);
  const holders = [...items, ...items.flatMap(operationsOf)];
  holders.forEach(({ parameters }) => {
    listOf(parameters).forEach(keepFormat);
  });
  objectsIn(document['parameters']).forEach(keepFormat);
}

/** Makes styles of the formats that were kept (OpenAPI 3.0, Parameter Object and Encoding Object). */
export function finishFormats(document: DraftObject): void {
  const { parameters, requestBodies } = (document['components'] ?? {}) as DraftObject;
  objectsIn(parameters).forEach(finishParameter);
  objectsIn(requestBodies).forEach(finishBody);
  const items = objectsIn(document['paths']);
  for (const holder of [...items, ...items.flatMap(operationsOf)]) {
    listOf(holder['parameters']).forEach(finishParameter);
    finishBody(holder['requestBody']);
  }
}
