import type { DraftObject, Draft } from './member.js';
import { listOf, objectsIn, operationsOf, parametersIn, resolved } from './swagger-document.js';

/** Where the media types of a form wait for the conversion, which takes one. */
const formsKey = 'x-specwright-forms';

const urlencoded = 'application/x-www-form-urlencoded';
const multipart = 'multipart/form-data';

const isBody = ({ in: place }: DraftObject): boolean => place === 'body' || place === 'formData';

/** Whether a parameter of an operation stands in the place of one of its path. */
const replaces = (own: DraftObject, one: DraftObject): boolean =>
  own['in'] === one['in'] && (own['in'] === 'body' || own['name'] === one['name']);

/** A body holds for one operation: the parameters of a path that are one become those of its operations. */
function moveBodies(document: DraftObject, item: DraftObject): void {
  const shared = listOf(item['parameters']);
  const isMoved = (one: Draft): boolean => isBody(resolved(document, one) ?? {});
  if (!shared.some(isMoved)) return;
  for (const operation of operationsOf(item)) {
    const own = parametersIn(document, operation['parameters']);
    const added = shared.filter((one) => {
      const found = resolved(document, one);
      return found !== undefined && isBody(found) && !own.some((other) => replaces(other, found));
    });
    operation['parameters'] = [...added.map((one) => structuredClone(one)), ...listOf(operation['parameters'])];
  }
  item['parameters'] = shared.filter((one) => !isMoved(one));
}

const essence = (mediaType: string): string => mediaType.split(';', 1)[0]?.trim().toLowerCase() ?? '';

/** The media types that a form may have; only parts can hold files. */
function formsOf(document: DraftObject, operation: DraftObject): string[] {
  const forms = parametersIn(document, operation['parameters']).filter((one) => one['in'] === 'formData');
  if (forms.length === 0) return [];
  const consumes = listOf(operation['consumes'] ?? document['consumes']).map(String);
  const files = forms.some(({ type }) => type === 'file');
  const wanted = files ? [multipart] : [urlencoded, multipart];
  const found = consumes.filter((type) => wanted.includes(essence(type)));
  return found.length > 0 ? [...new Set(found)] : [files ? multipart : urlencoded];
}

/** Changes a working copy of a document of Swagger 2.0 so that its conversion loses nothing of its bodies. */
export function prepareBodies(document: DraftObject): void {
  for (const item of objectsIn(document['paths'])) {
    moveBodies(document, item);
    for (const operation of operationsOf(item)) {
      const forms = formsOf(document, operation);
      if (forms.length > 0) operation[formsKey] = forms;
    }
  }
}

/** Gives the forms that the conversion made all the media types that they may have. */
export function finishBodies(document: DraftObject): void {
  for (const operation of objectsIn(document['paths']).flatMap(operationsOf)) {
    const forms = listOf(operation[formsKey]).map(String);
    delete operation['x-specwright-forms'];
    const body = resolved(document, operation['requestBody']);
    const [media] = objectsIn(body?.['content']);
    if (forms.length === 0 || body === undefined || media === undefined) continue;
    operation['requestBody'] = { ...body, content: Object.fromEntries(forms.map((type) => [type, media])) };
  }
}
