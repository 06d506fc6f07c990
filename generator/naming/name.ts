import { conventionsIn } from '../conventions/conventions.js';
import type { Outcome } from '../diagnostics/diagnostic.js';
import type { Language } from '../languages/language.js';
import type { Model } from '../model/model.js';
import type { NamedApi, NamedOperation } from './api.js';
import { namedCallShape } from './body-arguments.js';
import { byConvention } from './by-convention.js';
import { withCredentials } from './call-credentials.js';
import { nameCalls } from './call-names.js';
import { optionNames } from './client-options.js';
import { derive, derivedOf, securityId } from './derive.js';
import { groupsOf } from './groups.js';
import { mergedModel } from './types/merged-model.js';
import { namedTypes } from './types/named-types.js';
import type { NamingOptions, NamingRules } from './options.js';
import { pinsOver } from './pins.js';
import { presenceOf } from './presence.js';
import { typeNames } from './types/type-names.js';

/**
 * The naming stage: names everything in a model for one language. It is done once for each language of a run, so that all
 * targets of a language agree.
 */
export function name(given: Model, plain: Language, options: NamingOptions): Outcome<NamedApi> {
  const conventions = conventionsIn(options.conventions, plain.id);
  const language = byConvention(plain, conventions);
  const pins = pinsOver(options.locked?.get(language.id), options.pins);
  const rules: NamingRules = { ...options, language, conventions, pins };

  const merged = mergedModel(given, rules);
  const { model, declarations, errors, twins } = merged;
  const headers = new Map(merged.headers.flatMap((type) => type.operations.map(({ id }) => [id, type] as const)));
  const calls = nameCalls(model, rules);
  const named = typeNames(merged, calls, rules);
  const derived = derive(model, rules, headers, (id) => {
    const found = named.value.get(id);
    return found && { name: found.name, component: declarations.get(id)?.hint.kind === 'component' };
  });
  const { value: types, diagnostics: movedFields } = namedTypes(merged, derived, { types: named.value, calls }, rules);

  const structured = model.operations.map((operation) => derivedOf(operation, rules, headers.get(operation.id)));
  const presence = presenceOf(
    model,
    new Map([...types.types].map(([id, { declaration }]) => [id, declaration])),
    structured,
    {
      errors,
      alwaysSent: [securityId, ...structured.flatMap(({ credentials }) => credentials ?? [])],
      defaults: conventions.defaults,
    },
  );
  const operations = model.operations.map((operation, index): NamedOperation => {
    const structures = structured[index] ?? {};
    const request = structures.request === undefined ? undefined : types.types.get(structures.request);
    const own = namedCallShape(operation, request, { types: types.types, presence }, rules);
    const call = withCredentials(own, operation, structures.credentials);
    return { operation, name: calls.get(operation.id) ?? 'Operation', ...structures, call };
  });
  const groups = groupsOf({ ...rules, operations, types: types.types });
  const value: NamedApi = {
    language,
    conventions,
    model,
    ...types,
    operations,
    webhooks: model.webhooks.map((webhook) => ({ webhook, name: calls.get(webhook.id) ?? 'Webhook' })),
    root: groups.root,
    groups: groups.groups,
    options: optionNames(model, language),
    folders: options.folders ?? {},
    presence,
    pins,
    groupNames: new Set(
      model.operations.flatMap(({ group, otherGroups = [] }) =>
        [group, ...otherGroups].flat().map(language.naming.type),
      ),
    ),
    twins,
  };
  return { value, diagnostics: [...named.diagnostics, ...movedFields, ...groups.diagnostics] };
}
