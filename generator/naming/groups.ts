import type { Conventions } from '../conventions/conventions.js';
import type { Diagnostic, Outcome, Reported } from '../diagnostics/diagnostic.js';
import type { Group, Method, NamedApi, NamedOperation } from './api.js';
import { plainCalls, segmentName, type Calls, type FunctionNaming } from '../languages/calls.js';
import type { Language } from '../languages/language.js';
import { movedNames } from './moved.js';
import { functionPin, groupPin, pointerIn } from '../model/id.js';
import type { Operation } from '../model/model.js';
import type { NamingOptions } from './options.js';
import type { Pins } from './pins.js';
import { allocate, type Grant, type Wish } from '../names/allocate.js';
import { isOfSeveral, namesInGroup } from '../names/group-name.js';
import { identifier, isFileName, shortened } from '../names/identifier.js';
import { pascal } from '../names/words.js';

/** An operation in one of its groups; in all but the first it is repeated. */
interface Entry {
  readonly named: NamedOperation;
  readonly repeated: boolean;
}

interface Draft {
  readonly segments: readonly string[];
  readonly entries: Entry[];
  readonly children: Map<string, Draft>;
}

const keyOf = (segments: readonly string[]): string => JSON.stringify(segments);

const draft = (segments: readonly string[]): Draft => ({ segments, entries: [], children: new Map() });

/** The tree of groups, in the order of the operations. Spellings with the same property name are one group. */
function drafted(operations: readonly NamedOperation[], { property: cast }: Calls): Draft {
  const root = draft([]);
  for (const named of operations) {
    const { group, otherGroups = [] } = named.operation;
    const places = [group, ...otherGroups].map((segments) => {
      let at = root;
      for (const segment of segments) {
        const property = cast(segment) || cast('api');
        const next = at.children.get(property) ?? draft([...at.segments, segment]);
        at.children.set(property, next);
        at = next;
      }
      return at;
    });
    for (const place of new Set(places)) place.entries.push({ named, repeated: place !== places[0] });
  }
  return root;
}

const all = (at: Draft): Draft[] => [at, ...[...at.children.values()].flatMap(all)];

/** Top-level classes come first: a nested class with the same name gets a longer one. */
function classWishes(drafts: readonly Draft[], client: string, { groupClass }: Calls, pins: Pins): Wish[] {
  return drafts.map(({ segments }) => {
    const [last = '', parent] = segments.slice(-2).reverse();
    const group = {
      last: segmentName(last),
      parent: parent === undefined ? '' : segmentName(parent),
      path: pascal(segments.join(' ')),
      client,
    };
    const candidates = segments.length === 0 ? [client] : groupClass(group);
    const pin = segments.length === 0 ? undefined : pins.get(groupPin(segments));
    const wish = { id: keyOf(segments), candidates, rank: segments.length };
    return pin === undefined ? wish : { ...wish, pin };
  });
}

const fold = (name: string): string => name.toLowerCase();

const legalClass =
  ({ naming }: Language) =>
  (name: string): string => {
    const plain = shortened(identifier(name, 'Api'));
    return isFileName(plain) && !naming.reservedTypes.has(plain) ? plain : `${plain}Api`;
  };

const legalFunction =
  ({ reserved }: FunctionNaming) =>
  (name: string): string => {
    const plain = shortened(identifier(name, 'operation'));
    return reserved.has(plain) || !isFileName(plain) ? `${plain}_` : plain;
  };

/** The pinned names of a group's methods; a nested group of that name is renamed. */
const pinnedMethods = (at: Draft, pins: Pins): ReadonlySet<string> =>
  new Set(at.entries.flatMap(({ named: { operation } }) => pins.get(operation.id) ?? []));

/** The name of a method, and the words it is made of. */
interface MethodName {
  readonly name: string;
  readonly words: string;
}

/** The words of an operation's name within its groups, shortest first. */
const wordings = (
  { named: { operation }, repeated }: Entry,
  { segments }: Draft,
  { groupNames }: Conventions,
): string[] =>
  groupNames === 'repeated' || operation.ownName === true
    ? [operation.name]
    : namesInGroup(operation.name, repeated ? segments : operation.group);

const methodRanks = 3;

/** Unchanged names come first, then those without the name of their group: the singular before the plural. */
function methodRank(words: readonly string[], name: string): number {
  if (words.length === 1) return 0;
  return isOfSeveral(name) ? 2 : 1;
}

/** The operations with an `operationId` that is theirs alone; duplicates are reported elsewhere. */
function ownNames(operations: readonly Operation[]): ReadonlySet<string> {
  const named = operations.filter(({ unnamed }) => unnamed !== true);
  const counts = new Map<string, number>();
  for (const { key } of named) counts.set(key, (counts.get(key) ?? 0) + 1);
  return new Set(named.filter(({ key }) => counts.get(key) === 1).map(({ id }) => id));
}

function methodNames(
  at: Draft,
  calls: Calls,
  pins: Pins,
  conventions: Conventions,
): Outcome<ReadonlyMap<string, MethodName>> {
  const { method, reservedMethods } = calls;
  const worded = at.entries.map((entry) => ({ ...entry, words: wordings(entry, at, conventions) }));
  const wishes = worded.map(({ named: { operation }, repeated, words }): Wish => {
    const pin = pins.get(operation.id);
    const rank = methodRank(words, operation.name) + (repeated ? methodRanks : 0);
    const wish = { id: operation.id, candidates: words.map(method), rank };
    return pin === undefined ? wish : { ...wish, pin };
  });
  const legal = (name: string) => {
    const plain = identifier(name, 'call');
    return reservedMethods.includes(plain) ? `${plain}_` : plain;
  };
  const pinned = pinnedMethods(at, pins);
  const children = [...at.children.keys()].map((name) => legalProperty(name, calls, pinned));
  const grants = allocate(wishes, { fold: (name) => name, legal, taken: children });
  const names = worded.map(({ named: { operation }, words }): [string, MethodName] => {
    const name = grants.get(operation.id)?.name ?? 'call';
    return [operation.id, { name, words: words.find((some) => method(some) === name) ?? operation.name }];
  });
  const named = ownNames(at.entries.flatMap((entry) => (entry.repeated ? [] : [entry.named.operation])));
  const written = ({ id, pin }: Wish) => (pin !== undefined || named.has(id) ? id : undefined);
  return { value: new Map(names), diagnostics: movedNames('method', wishes, grants, written) };
}

/** A group is a property of its parent class, which has other members too. */
function legalProperty(
  name: string,
  { reservedMethods, reservedProperties = [] }: Calls,
  pinned: ReadonlySet<string>,
): string {
  const plain = identifier(name, 'api');
  const isTaken = pinned.has(plain) || reservedMethods.includes(plain) || reservedProperties.includes(plain);
  return isTaken ? `${plain}_` : plain;
}

/**
 * Finds names of functions that somebody wrote: pins, and operations outside all groups. A name that already moved as a
 * method is not reported again.
 */
function writtenAlone(operations: readonly NamedOperation[], moved: readonly Diagnostic[]) {
  const reported = new Set(moved.map(({ place }) => place?.pointer));
  const alone = operations.map(({ operation }) => operation).filter(({ group }) => group.length === 0);
  const written = ownNames(alone);
  return ({ id, pin }: Wish) =>
    pin !== undefined || (written.has(id) && !reported.has(pointerIn(id))) ? id : undefined;
}

type MethodNames = ReadonlyMap<Draft, ReadonlyMap<string, MethodName>>;

/** What a function is known by: its operation, and its group where another one comes first. */
const functionKey = ({ named: { operation }, repeated }: Entry, { segments }: Draft): string =>
  repeated ? keyOf([operation.id, ...segments]) : operation.id;

/** Names the function behind each method after its groups and the method. */
function functionNames(
  operations: readonly NamedOperation[],
  methods: MethodNames,
  functions: FunctionNaming,
  { pins, conventions }: Pick<Grouped, 'pins' | 'conventions'>,
  moved: readonly Diagnostic[],
): Outcome<ReadonlyMap<string, Grant>> {
  const { cast, taken } = functions;
  const wishes = [...methods].flatMap(([at, names]) =>
    at.entries.map((entry): Wish => {
      const { operation } = entry.named;
      const name = pins.get(operation.id) ?? names.get(operation.id)?.words ?? operation.name;
      const group = entry.repeated ? at.segments : operation.group;
      const long = cast((entry.repeated ? [...group, operation.key] : [operation.key]).join(' '));
      const alone = [cast([...group, name].join(' ')), long];
      const isNamed = conventions.functionNames === 'operation' && !pins.has(operation.id);
      const wish = { id: functionKey(entry, at), candidates: isNamed ? alone.reverse() : alone };
      if (entry.repeated) return { ...wish, rank: 1 };
      const pin = pins.get(functionPin(operation.id));
      return { ...wish, rank: 0, ...(pin === undefined ? {} : { pin }) };
    }),
  );
  const grants = allocate(wishes, { fold, legal: legalFunction(functions), taken });
  return { value: grants, diagnostics: movedNames('function', wishes, grants, writtenAlone(operations, moved)) };
}

/** What client classes are named from. */
type Grouped = Pick<NamedApi, 'language' | 'conventions' | 'operations' | 'types' | 'pins'> &
  Pick<NamingOptions, 'client'>;

/** Names the client classes of an API, their methods and the functions behind them. */
export function groupsOf({
  language,
  conventions,
  operations,
  types,
  pins,
  client,
}: Grouped): Pick<NamedApi, 'root' | 'groups'> & Pick<Reported, 'diagnostics'> {
  const calls = language.calls ?? plainCalls;
  const root = drafted(operations, calls);
  const drafts = all(root);
  const classes = allocate(classWishes(drafts, client, calls, pins), {
    fold,
    legal: legalClass(language),
    taken: [
      ...(calls.reservedClasses?.(client) ?? []),
      ...(calls.groupsAmongTypes ? [...types.values()].map(({ name }) => name) : []),
    ],
  });
  const named = drafts.map((one) => [one, methodNames(one, calls, pins, conventions)] as const);
  const methods: MethodNames = new Map(named.map(([one, { value }]) => [one, value]));
  const moved = named.flatMap(([, one]) => one.diagnostics);
  const functions =
    calls.functions && functionNames(operations, methods, calls.functions, { pins, conventions }, moved);
  const diagnostics = [...moved, ...(functions?.diagnostics ?? [])];
  const groups: Group[] = [];
  const finished = (at: Draft): Group => {
    const own = at.entries.map((entry): Method => {
      const name = methods.get(at)?.get(entry.named.operation.id)?.name ?? 'call';
      const functionName = functions?.value.get(functionKey(entry, at))?.name ?? name;
      return { name, functionName, ...(entry.repeated ? { repeated: true } : {}), operation: entry.named };
    });
    const pinned = pinnedMethods(at, pins);
    const children = [...at.children].map(([property, child]) => ({
      property: legalProperty(property, calls, pinned),
      group: finished(child),
    }));
    const group = {
      segments: at.segments,
      className: classes.get(keyOf(at.segments))?.name ?? 'Api',
      methods: own,
      children,
    };
    groups.push(group);
    return group;
  };
  return { root: finished(root), groups: groups.reverse(), diagnostics };
}
