import type { NamedApi, NamedType } from '../../languages/api.js';
import { idsInDeclaration } from '../../model/walk.js';
import { ringsOf } from './rings.js';
import { modulePath, type Sdk } from './sdk.js';

const targetsOf = (api: NamedApi, type: NamedType): NamedType[] =>
  idsInDeclaration(type.declaration).flatMap((id) => api.types.get(id) ?? []);

/** The types of an API by the file that holds them, in each file what is needed before what needs it. */
export function modulesOf(api: NamedApi): Map<string, NamedType[]> {
  const modules = new Map<string, NamedType[]>();
  const done = new Set<NamedType>();
  for (const start of api.types.values()) {
    const path = modulePath(start);
    const stack = [start];
    for (let type = stack.at(-1); type !== undefined; type = stack.at(-1)) {
      const waiting = targetsOf(api, type).filter(
        (target) => modulePath(target) === path && !done.has(target) && !stack.includes(target),
      );
      const [next] = waiting;
      if (next !== undefined && !done.has(type)) {
        stack.push(next);
        continue;
      }
      stack.pop();
      if (done.has(type)) continue;
      done.add(type);
      modules.set(path, [...(modules.get(path) ?? []), type]);
    }
  }
  return modules;
}

/** The rings of types and of files: what is in one ring is not all there when its first file runs. */
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
