import type { Outcome, Diagnostic } from '../diagnostics/diagnostic.js';
import { conventionsIn } from '../conventions/conventions.js';
import { callPin, derivedId, withoutSuffix } from '../model/id.js';
import type { Declaration, Id, Model } from '../model/model.js';
import { allocate, type Wish } from '../names/allocate.js';
import { identifier, isFileName, shortened } from '../names/identifier.js';
import type { NamedApi, NamedOperation, NamedType } from './api.js';
import { callShape } from './call-arguments.js';
import { optionNames } from './client-options.js';
import { apiShells, derive, derivedOf, operationShells, securityId } from './derive.js';
import { errorDataName, errorIds, usedElsewhere } from './errors.js';
import { failureUses } from './failure-names.js';
import { groupsOf } from './groups.js';
import { shareIdentical } from './identical.js';
import { headerShell, headerTwins, headerTypes, ownedByHeaders } from './header-types.js';
import type { Language, Scope } from '../languages/language.js';
import { memberLabels } from '../languages/member-labels.js';
import type { NamingOptions } from './options.js';
import { pinnedGroups, pinsOver, type Pins } from './pins.js';
import { presenceOf } from './presence.js';
import { nameFields, nameMembers } from './name-fields.js';
import { withSharedModules } from './shared-modules.js';
import { nameTypes, type NamedDeclaration } from './name-types.js';

/** Ids of error classes whose body is a model as well. */
const errorTwin = (id: Id): Id => derivedId(id, 'Error');

/**
 * Names operations, then webhooks: both own structures, and in some languages all of these share one scope. Who owns a
 * name that several want is not a matter of the order in which a document lists them.
 */
function nameCalls({ operations, webhooks }: Model, { naming }: Language, pins: Pins): Map<Id, string> {
  const wishes = [
    ...operations.map(({ id, key }) => ({ id, rank: 0, candidates: [naming.type(key)] })),
    ...webhooks.map(({ id, key }) => ({
      id,
      rank: 1,
      candidates: [naming.type(key), `${naming.type(key)}Webhook`],
    })),
  ];
  const legal = (name: string) => {
    const plain = shortened(identifier(name, 'Operation'));
    return isFileName(plain) ? plain : `${plain}Operation`;
  };
  const pinned = wishes.map((wish): Wish => {
    const pin = pins.get(callPin(wish.id));
    return pin === undefined ? wish : { ...wish, pin };
  });
  const grants = allocate(pinned, { fold: (name) => name.toLowerCase(), legal, taken: naming.operationFiles ?? [] });
  return new Map([...grants].map(([id, { name }]) => [id, name]));
}

/** What an inline structure is part of in the end: an operation, or the outermost structure. */
function rootOf(declaration: Declaration, byId: ReadonlyMap<Id, Declaration>, operations: ReadonlySet<Id>): Id {
  let at = declaration;
  for (let steps = 0; at.hint.kind === 'inline' && steps < byId.size; steps++) {
    const owner = byId.get(at.hint.owner);
    if (owner === undefined) return operations.has(at.hint.owner) ? at.hint.owner : at.id;
    at = owner;
  }
  return at.id;
}

/** Names that a target gives itself; code and pages must avoid the same ones. */
function takenNames(
  { naming, calls }: Language,
  { base, fallback }: NamingOptions['errors'],
  pins: Pins,
): Record<Scope, readonly string[]> {
  const files = [...naming.files, ...(calls?.groupsAmongTypes === true ? pinnedGroups(pins) : [])];
  return {
    components: files,
    operations: files,
    errors: [...files, ...naming.errors, base, fallback],
  };
}

/**
 * The naming stage: names everything in a model for one language. It is done once for each language of a run, so that all
 * targets of a language agree.
 */
export function name(given: Model, language: Language, options: NamingOptions): Outcome<NamedApi> {
  const conventions = conventionsIn(options.conventions, language.id);
  const rules = { language, conventions };
  const pins = pinsOver(options.locked?.get(language.id), options.pins);
  const operationIds = new Set(given.operations.map(({ id }) => id));
  const before = new Map(given.declarations.map((declaration) => [declaration.id, declaration]));
  const rootBefore = (declaration: Declaration): Id => rootOf(declaration, before, operationIds);
  const { model: alike, twins } = shareIdentical(given, rootBefore, pins, conventions);
  const headers = headerTypes(alike, language, pins, conventions);
  const sharedHeaders = headers.filter(({ operations }) => operations.length > 1);
  const model = ownedByHeaders(alike, sharedHeaders);
  const byId = new Map(model.declarations.map((declaration) => [declaration.id, declaration]));
  const callNames = nameCalls(model, language, pins);
  const headersOf = new Map(headers.flatMap((type) => type.operations.map(({ id }) => [id, type] as const)));
  const owners = new Set([...operationIds, ...sharedHeaders.map(({ id }) => id)]);
  const errors = errorIds(model, byId);
  const shared = usedElsewhere(model, byId, errors);
  const entries: NamedDeclaration[] = model.declarations.flatMap((declaration) => {
    const { id, kind, hint } = declaration;
    const plain = {
      declaration,
      scope: owners.has(rootOf(declaration, byId, owners)) ? ('operations' as const) : ('components' as const),
    };
    if (!errors.has(id)) return [plain];
    return shared.has(id)
      ? [plain, { declaration: { id: errorTwin(id), kind, hint }, scope: 'errors' as const }]
      : [{ declaration, scope: 'errors' as const }];
  });
  const derivedEntries: NamedDeclaration[] = [
    ...model.operations
      .flatMap((operation) => operationShells(operation, callNames.get(operation.id) ?? operation.key, rules))
      .map((declaration) => ({ declaration, scope: 'operations' as const })),
    ...headers.map((type) => ({ declaration: headerShell(type, callNames), scope: 'operations' as const })),
    ...apiShells(model).map((declaration) => ({ declaration, scope: 'components' as const })),
  ];
  const named = nameTypes([...entries, ...derivedEntries], {
    language,
    conventions,
    pins,
    owners: callNames,
    labels: conventions.inlineNames === 'meaning' ? memberLabels(byId) : new Map<Id, never>(),
    failures: conventions.errorNames === 'status' ? failureUses(model.operations) : new Map<Id, never>(),
    taken: takenNames(language, options.errors, pins),
  });
  const diagnostics: Diagnostic[] = [...named.diagnostics];
  const component = (id: Id) => byId.get(id)?.hint.kind === 'component';
  const typeName = (id: Id) => {
    const found = named.value.get(id);
    return found && { name: found.name, component: component(id) };
  };
  const moduleOf = (id: Id, declaration: Declaration): string => {
    const own = named.value.get(id);
    // What belongs to an operation lies in one file, but not what several share; a part of an error lies apart, since
    // errors lie elsewhere.
    const isOwn = declaration.hint.kind === 'derived' && !owners.has(id);
    const root = isOwn ? withoutSuffix(id) : rootOf(declaration, byId, owners);
    const operation = callNames.get(root);
    const owner = operation === undefined ? named.value.get(root) : { name: operation, scope: 'operations' };
    return (owner?.scope === own?.scope ? owner : own)?.name.toLowerCase() ?? 'unnamed';
  };
  const fieldsOf = (declaration: Declaration, typeName: string | undefined): NamedType['fields'] => {
    if (declaration.kind !== 'object') return new Map();
    const { value, diagnostics: moved } = nameFields(language, declaration.fields, typeName, pins, declaration.id);
    for (const one of moved) diagnostics.push(one);
    return value;
  };
  const typeOf = (id: Id, declaration: Declaration): NamedType => ({
    id,
    declaration,
    name: named.value.get(id)?.name ?? 'Unnamed',
    scope: named.value.get(id)?.scope ?? 'components',
    module: moduleOf(id, declaration),
    fields: fieldsOf(declaration, named.value.get(id)?.name),
    members:
      declaration.kind === 'enum' ? nameMembers(language, declaration, named.value.get(id)?.name, pins) : new Map(),
  });
  const models = model.declarations.filter(({ id }) => !errors.has(id) || shared.has(id));
  const all = [...models, ...derive(model, rules, headersOf, typeName)];
  const apart = new Map(all.map((declaration) => [declaration.id, typeOf(declaration.id, declaration)]));
  const types = withSharedModules(apart, language.longestImports ?? Infinity);
  const errorClasses = [...errors].flatMap((id): [Id, NamedType][] => {
    const declaration = byId.get(id);
    return declaration ? [[id, typeOf(shared.has(id) ? errorTwin(id) : id, declaration)]] : [];
  });
  const errorNames = new Set(errorClasses.map(([, { name }]) => name));
  const errorTypes = errorClasses.map(([id, type]): [Id, NamedType] => [
    id,
    { ...type, data: errorDataName(type.name, errorNames) },
  ]);
  const operations = model.operations.map((operation): NamedOperation => {
    const derived = derivedOf(operation, rules, headersOf.get(operation.id));
    const call = callShape(operation, derived.request === undefined ? undefined : types.get(derived.request), {
      ...options,
      ...rules,
    });
    return { operation, name: callNames.get(operation.id) ?? 'Operation', ...derived, call };
  });
  const webhooks = model.webhooks.map((webhook) => ({ webhook, name: callNames.get(webhook.id) ?? 'Webhook' }));
  const declarations = new Map(all.map((declaration) => [declaration.id, declaration]));
  const presence = presenceOf(model, declarations, operations, {
    errors,
    alwaysSent: [securityId],
    defaults: conventions.defaults,
  });
  const { diagnostics: movedMethods, ...groups } = groupsOf({ ...options, ...rules, operations, types, pins });
  const value = {
    language,
    conventions,
    model,
    types,
    errors: new Map(errorTypes),
    operations,
    webhooks,
    ...groups,
    options: optionNames(model, language),
    presence,
    pins,
    groupNames: new Set(model.operations.flatMap(({ group }) => group.map(language.naming.type))),
    twins: new Map([...twins, ...headerTwins(headers)]),
  };
  return { value, diagnostics: [...diagnostics, ...movedMethods] };
}
