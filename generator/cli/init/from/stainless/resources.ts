import { idAt, pointerIn } from '../../../../model/id.js';
import type { Model } from '../../../../model/model.js';
import { partsOf, pointerOf } from '../../../../model/pointer.js';
import type { Decisions } from '../decided.js';
import { at, members, texts } from '../members.js';
import { endpointOf, targetOf, type Endpoint, type OverlayAction } from '../overlay.js';
import { pageOf, type Scheme } from './pagination.js';
import type { Words } from './words.js';

/** A resource of the configuration with the way to it. */
export interface Resource {
  /** The keys that lead to it. */
  readonly key: string;
  /** The names that lead to it in code; none for those of the client itself and for what is shared. */
  readonly group: readonly string[];
  readonly data: unknown;
  /** Whether the SDK in our language has it. */
  readonly wanted: boolean;
}

/** All resources of a configuration, those in others after them. */
export function resourcesOf(configuration: unknown): Resource[] {
  const below = (data: unknown, key: string, group: readonly string[], wanted: boolean): Resource[] =>
    Object.entries(members(data)).flatMap(([name, resource]) => {
      const here = {
        key: `${key}.${name}`,
        group: name === '$client' || name === '$shared' ? group : [...group, name],
        data: resource,
        wanted: wanted && isWanted(resource),
      };
      return [here, ...below(at(resource, 'subresources'), `${here.key}.subresources`, here.group, here.wanted)];
    });
  return below(at(configuration, 'resources'), 'resources', [], true);
}

/** Whether `skip` and `only` leave something in the SDK for TypeScript. */
function isWanted(value: unknown): boolean {
  const isOurs = (languages: unknown) => texts(languages).some((one) => one === 'typescript' || one === 'node');
  const [skip, only] = [at(value, 'skip'), at(value, 'only')];
  return skip !== true && !isOurs(skip) && (only === undefined || only === null || isOurs(only));
}

/** What decisions about resources need to know. */
export interface Around {
  readonly words: Words;
  readonly schemes: readonly Scheme[];
  readonly model: Model | undefined;
}

const idOfOperation = ({ method, path }: Endpoint): string => idAt('', pointerOf(['paths', path, method]));

const notIn = 'The SDK for TypeScript did not have it, nor has this one.';

/** Adds operations to groups, with their method names and the settings of each. */
export function decideMethods(resources: readonly Resource[], { words, schemes, model }: Around, to: Decisions): void {
  const placed = new Map<string, string>();
  for (const { key, group, data, wanted } of resources) {
    for (const [name, method] of Object.entries(members(at(data, 'methods')))) {
      const here = `${key}.methods.${name}`;
      const said = typeof method === 'string' ? method : at(method, 'endpoint');
      if (at(method, 'type') === 'alias') {
        to.say('none', here, method, `An operation has one name. Call \`${String(at(method, 'to'))}\` instead.`);
        continue;
      }
      const endpoint = typeof said === 'string' ? endpointOf(said) : undefined;
      if (endpoint === undefined) {
        to.say('none', here, method, 'It does not name an operation by its method and path.');
        continue;
      }
      const id = idOfOperation(endpoint);
      const operation = model?.operations.find((one) => one.id === id);
      const call = ['client', ...group.map(words.camel), words.camel(name)].join('.');
      const other = placed.get(id);
      if (!wanted || !isWanted(method)) to.say('same', here, said, notIn);
      else if (model !== undefined && operation === undefined)
        to.say('none', here, said, 'The document has no such operation. Correct the method or the path.');
      else if (other !== undefined)
        to.say('none', here, said, `An operation has one place, which is \`${other}\`. Call that one instead.`);
      else {
        placed.set(id, call);
        const page = pageOf(at(method, 'paginated'), schemes, operation, model);
        const update = {
          'x-speakeasy-group': group.map(words.camel).join('.'),
          'x-speakeasy-name-override': words.camel(name),
          ...(page === undefined ? {} : { 'x-speakeasy-pagination': page.extension }),
          ...facts(method),
        };
        const more = page === undefined ? '' : `, pages as \`${page.scheme}\` has them`;
        to.act(here, said, `${call}()${more}`, ...cleared(operation?.pagination !== undefined, endpoint), {
          target: targetOf(endpoint),
          update,
        });
      }
    }
  }
  leaveOut(resources, placed, model, to);
}

/** An update merges; pages that the document describes otherwise would stay behind. */
const cleared = (hasPages: boolean, endpoint: Endpoint): OverlayAction[] =>
  hasPages ? [{ target: `${targetOf(endpoint)}[${JSON.stringify('x-speakeasy-pagination')}]`, remove: true }] : [];

/** What an extension of the document can say about a method. */
function facts(method: unknown): Readonly<Record<string, unknown>> {
  const deprecated = at(method, 'deprecated');
  const reason = typeof deprecated === 'string' ? deprecated : (at(deprecated, 'typescript') ?? at(deprecated, 'node'));
  const field = at(method, 'streaming', 'param_discriminator');
  const retries = at(method, 'default_request_options', 'max_retries');
  return {
    ...(typeof reason === 'string' ? { deprecated: true, 'x-deprecation-message': reason } : {}),
    ...(typeof field === 'string' ? { 'x-speakeasy-stream-request-field': field } : {}),
    ...(retries === 0 ? { 'x-speakeasy-retries': { strategy: 'none' } } : {}),
  };
}

/** Operations without a place were in no SDK: they are left out, so that nobody has to keep them. */
function leaveOut(
  resources: readonly Resource[],
  placed: ReadonlyMap<string, string>,
  model: Model | undefined,
  to: Decisions,
): void {
  if (resources.length === 0) return;
  for (const { id, method, path } of model?.operations ?? []) {
    if (placed.has(id)) continue;
    const [, written = path] = partsOf(pointerIn(id));
    const endpoint = { method: method.toLowerCase(), path: written };
    to.act(
      'resources',
      `${endpoint.method} ${written}`,
      'It is in no resource, and so it was in no SDK: it is left out. Delete the action to have it.',
      { target: targetOf(endpoint), update: { 'x-speakeasy-ignore': true } },
    );
  }
}

/** The schema that a model means by its name or its pointer. */
const schemaOf = (uri: unknown): string | undefined =>
  typeof uri === 'string' ? /^(?:#\/components\/schemas\/)?([\w.-]+)$/u.exec(uri)?.[1] : undefined;

/** Pins the names of models. */
export function decideModels(resources: readonly Resource[], { words, model }: Around, to: Decisions): void {
  const taken = new Map<string, string>();
  const called = new Map<string, string>();
  for (const { key, data } of resources) {
    for (const [name, value] of Object.entries(members(at(data, 'models')))) {
      const here = `${key}.models.${name}`;
      const uri = typeof value === 'string' ? value : at(value, 'openapi_uri');
      const schema = schemaOf(uri);
      const wanted = words.pascal(name);
      const id = schema === undefined ? '' : idAt('', pointerOf(['components', 'schemas', schema]));
      if (at(value, 'type') === 'alias')
        to.say('none', here, value, 'A type has one name. Export the other one from a file that `keep` lists.');
      else if (schema === undefined)
        to.say('none', here, value, 'It is no schema of the components. Pin the name of the type with `names`.');
      else if (model !== undefined && !model.declarations.some((one) => one.id === id))
        to.say('none', here, uri, 'The document has no such schema, or no operation uses it as a type of its own.');
      else if (!/^[A-Za-z_$][\w$]*$/u.test(wanted))
        to.say('none', here, uri, 'The name is not valid in code. Pin another one with `names`.');
      else if (taken.has(wanted) && taken.get(wanted) !== id)
        to.say('none', here, uri, 'Another model has the name: types of all resources lie together.');
      else if (called.has(id) && called.get(id) !== wanted)
        to.say('none', here, uri, `A type has one name, which is \`${called.get(id) ?? ''}\` already.`);
      else if (wanted === words.pascal(schema)) {
        taken.set(wanted, id);
        called.set(id, wanted);
        to.say('same', here, uri, `The type has the name of the schema, \`${wanted}\`.`);
      } else {
        taken.set(wanted, id);
        called.set(id, wanted);
        to.pin(here, uri, id, wanted);
      }
    }
  }
}

/** Operations that the configuration leaves out in so many words. */
export function decideUnspecified(configuration: unknown, model: Model | undefined, to: Decisions): void {
  texts(at(configuration, 'unspecified_endpoints') ?? []).forEach((text, index) => {
    const endpoint = endpointOf(text);
    const key = `unspecified_endpoints.${String(index)}`;
    // With a model, those that are in no resource are left out already.
    if (endpoint === undefined || model !== undefined) to.say('same', key, text, 'It is left out.');
    else to.act(key, text, 'left out', { target: targetOf(endpoint), update: { 'x-speakeasy-ignore': true } });
  });
}
