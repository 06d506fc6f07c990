import { resolveReference } from '../load/references.js';
import { isObject, memberOf } from '../load/member.js';
import type { Json } from '../load/source.js';
import { foundIn } from '../model/findings.js';
import { partsOf } from '../model/pointer.js';
import { idOf, type Context } from './context.js';
import { lastStep, type Node } from './node.js';

/** The maps of components in Swagger 2.0, at the root of a document. */
const swaggerMaps: ReadonlySet<string> = new Set(['definitions', 'parameters', 'responses']);

function isComponent(pointer: string): boolean {
  const [top = '', ...inside] = partsOf(pointer);
  return top === 'components' ? inside.length > 1 : swaggerMaps.has(top) && inside.length > 0;
}

/** Every component of a document that is only a reference: its name and its target. */
function* forwarded(document: Json): Generator<{ readonly key: string; readonly ref: string }> {
  const components = memberOf(document, 'components');
  const maps = isObject(components) ? Object.values(components) : [];
  for (const map of [...maps, memberOf(document, 'definitions')])
    for (const [key, component] of isObject(map) ? Object.entries(map) : []) {
      const ref = memberOf(component, '$ref');
      if (typeof ref === 'string') yield { key, ref };
    }
}

/**
 * The names of components for places in other files (`Pet: { $ref: ./schemas/pet-v1.yaml }`), by place. The root
 * document takes precedence over other files, and the first of several names wins.
 */
function forwardedNames(context: Context): ReadonlyMap<string, string> {
  const { source } = context;
  const names = new Map<string, string>();
  const files = [source.root, ...source.documents.keys()];
  for (const file of source.documents.size > 1 ? new Set(files) : [])
    for (const { key, ref } of forwarded(source.documents.get(file) ?? null)) {
      const passed = new Set<string>();
      let at = resolveReference(source, file, ref);
      while (at !== undefined && !passed.has(idOf(context, at))) {
        const id = idOf(context, at);
        passed.add(id);
        if (!names.has(id) && !isComponent(at.pointer)) names.set(id, key);
        const next = memberOf(at.value, '$ref');
        at = typeof next === 'string' ? resolveReference(source, at.file, next) : undefined;
      }
    }
  return names;
}

/**
 * The name of a reference's target: that of a component that refers to it, else the last segment of its
 * pointer, else the name of its file.
 */
export function componentKey(context: Context, target: Node): string {
  const file = target.file.slice(target.file.lastIndexOf('/') + 1).replace(/\.[^.]*$/u, '');
  return foundIn(context, forwardedNames).get(idOf(context, target)) ?? (lastStep(target) || file);
}
