import type { NamedApi, NamedType } from '../../../naming/api.js';
import { ringsOf } from '../../../model/rings.js';
import { idsInDeclaration } from '../../../model/walk.js';

import { modulePath, type Sdk } from '../sdk.js';

const targetsOf = (api: NamedApi, type: NamedType): NamedType[] =>
  idsInDeclaration(type.declaration).flatMap((id) => api.types.get(id) ?? []);

/** The types of an API by file, each file in dependency order. */
export function modulesOf(api: NamedApi): Map<string, NamedType[]> {
  const modules = new Map<string, NamedType[]>();
  const done = new Set<NamedType>();
  for (const start of api.types.values()) {
    const path = modulePath(start);
    if (done.has(start)) continue;
    done.add(start);
    const open = [{ type: start, targets: targetsOf(api, start).values() }];
    for (let at = open.at(-1); at !== undefined; at = open.at(-1)) {
      const next = at.targets.next();
      if (next.done === true) {
        open.pop();
        const types = modules.get(path);
        if (types === undefined) modules.set(path, [at.type]);
        else types.push(at.type);
      } else if (modulePath(next.value) === path && !done.has(next.value)) {
        done.add(next.value);
        open.push({ type: next.value, targets: targetsOf(api, next.value).values() });
      }
    }
  }
  return modules;
}

/** The cycles of types and of files. Within a cycle, not everything is initialized when its first file runs. */
export function ringsOfApi(
  api: NamedApi,
  modules: ReadonlyMap<string, readonly NamedType[]>,
): Pick<Sdk, 'rings' | 'moduleRings'> {
  const typesBelow = (path: string): NamedType[] => (modules.get(path) ?? []).flatMap((type) => targetsOf(api, type));
  return {
    rings: ringsOf(api.types.keys(), (id) => {
      const type = api.types.get(id);
      return type ? targetsOf(api, type).map((target) => target.id) : [];
    }),
    moduleRings: ringsOf(modules.keys(), (path) =>
      [...new Set(typesBelow(path).map(modulePath))].filter((to) => to !== path),
    ),
  };
}
