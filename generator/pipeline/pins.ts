import { report } from '../diagnostics/catalogue.js';
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import { near } from '../diagnostics/near.js';
import { securityId } from '../naming/derive.js';
import { modelId, pinnedId } from '../model/id.js';
import type { Id, Model } from '../model/model.js';
import { clientSchemes } from '../model/walk.js';
import { pointerOf } from '../model/pointer.js';
import type { Configuration } from '../configuration/configuration.js';

/** Every id in a model: of types, fields, operations, parameters, bodies, responses, webhooks and schemes. */
export function idsOf(model: Model): ReadonlySet<Id> {
  const ids = new Set<Id>();
  const stack: unknown[] = [
    model.declarations,
    model.operations,
    model.webhooks,
    model.globals,
    model.security.schemes,
  ];
  for (let value = stack.pop(); value !== undefined; value = stack.pop()) {
    if (typeof value !== 'object' || value === null) continue;
    if ('id' in value && typeof value.id === 'string') ids.add(value.id);
    for (const member of Object.values(value)) if (typeof member === 'object') stack.push(member);
  }
  if (clientSchemes(model).length > 0) ids.add(securityId);
  return ids;
}

/** Reports pins of the configuration that match nothing. */
export function unknownPins({ names, configurationFile }: Configuration, model: Model): Diagnostic[] {
  const keys = Object.keys(names);
  if (keys.length === 0) return [];
  const ids = idsOf(model);
  return keys
    .filter((key) => !ids.has(pinnedId(key)) && !ids.has(modelId(pinnedId(key))))
    .map((key) => {
      const [like] = near(pinnedId(key), [...ids]);
      const pointer = pointerOf(['names', key]);
      const place = configurationFile === undefined ? undefined : { file: configurationFile, pointer, key: true };
      const hint = like === undefined ? undefined : `Did you mean ${JSON.stringify(like)}?`;
      return report(
        'config/unknown-pin',
        `The pin ${JSON.stringify(key)} matches nothing in the document`,
        place,
        hint,
      );
    });
}
