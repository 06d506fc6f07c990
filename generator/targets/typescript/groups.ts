import type { NamedOperation } from '../../languages/api.js';
import { keywords } from '../../languages/typescript-reserved.js';
import { allocate, type Wish } from '../../names/allocate.js';
import { identifier, isFileName, shortened } from '../../names/identifier.js';
import { camel, pascal } from '../../names/words.js';

/** A method of a client class and the standalone function behind it. */
export interface Method {
  readonly name: string;
  readonly functionName: string;
  readonly operation: NamedOperation;
}

/** A client class: its methods and the classes it leads to. */
export interface Group {
  readonly segments: readonly string[];
  readonly className: string;
  readonly methods: readonly Method[];
  readonly children: readonly { readonly property: string; readonly group: Group }[];
}

interface Draft {
  readonly segments: readonly string[];
  readonly operations: NamedOperation[];
  readonly children: Map<string, Draft>;
}

const keyOf = (segments: readonly string[]): string => JSON.stringify(segments);

const draft = (segments: readonly string[]): Draft => ({ segments, operations: [], children: new Map() });

/** The tree of groups, in the order in which paths mention them. Spellings that cast alike are one group. */
function drafted(operations: readonly NamedOperation[]): Draft {
  const root = draft([]);
  for (const operation of operations) {
    let at = root;
    for (const segment of operation.operation.group) {
      const property = camel(segment) || 'api';
      const next = at.children.get(property) ?? draft([...at.segments, segment]);
      at.children.set(property, next);
      at = next;
    }
    at.operations.push(operation);
  }
  return root;
}

const all = (at: Draft): Draft[] => [at, ...[...at.children.values()].flatMap(all)];

/** Top-level classes own their names; a nested one that meets one of them has the client's name in front, then its whole path. */
function classWishes(drafts: readonly Draft[], client: string): Wish[] {
  return drafts.map(({ segments }, index) => {
    const last = pascal(segments.at(-1) ?? '') || 'Api';
    const path = pascal(segments.join(' '));
    const candidates =
      segments.length === 0
        ? [client]
        : segments.length === 1
          ? [last, `${last}Api`]
          : [last, `${client}${last}`, path];
    return { id: keyOf(segments), candidates, rank: segments.length * drafts.length + index };
  });
}

const fold = (name: string): string => name.toLowerCase();

/** Members that every client class has. */
const inherited = ['constructor', '_options', '_baseURL', '_createRequest', '_do', '_definition', '_http'];

const reservedWords = new Set(keywords);

const legalClass = (name: string): string => {
  const plain = shortened(identifier(name, 'Api'));
  return isFileName(plain) ? plain : `${plain}Api`;
};

const legalFunction = (name: string): string => {
  const plain = shortened(identifier(name, 'operation'));
  return reservedWords.has(plain) || !isFileName(plain) ? `${plain}_` : plain;
};

function methodNames(at: Draft): Map<string, string> {
  const wishes = at.operations.map(({ operation }, rank) => ({
    id: operation.id,
    candidates: [camel(operation.name)],
    rank,
  }));
  const legal = (name: string) => identifier(name, 'call');
  const grants = allocate(wishes, { fold: (name) => name, legal, taken: [...inherited, ...at.children.keys()] });
  return new Map([...grants].map(([id, { name }]) => [id, name]));
}

/** A group is a property of its parent, which has some of every class. */
function legalProperty(name: string): string {
  const plain = identifier(name, 'api');
  return inherited.includes(plain) || plain in Object.prototype ? `${plain}_` : plain;
}

/** The client classes of an API, with the names of classes, methods and functions. */
export function groupsOf(
  operations: readonly NamedOperation[],
  client: string,
): { readonly root: Group; readonly groups: readonly Group[] } {
  const root = drafted(operations);
  const drafts = all(root);
  const classes = allocate(classWishes(drafts, client), {
    fold,
    legal: legalClass,
    taken: ['sdk', 'index', 'core', `${client}Core`, 'ClientSDK'],
  });
  const functionWishes = operations.map(({ operation }, rank) => ({
    id: operation.id,
    candidates: [camel([...operation.group, operation.name].join(' ')), camel(operation.key)],
    rank,
  }));
  const functions = allocate(functionWishes, { fold, legal: legalFunction, taken: ['index', 'operation'] });
  const groups: Group[] = [];
  const finished = (at: Draft): Group => {
    const names = methodNames(at);
    const methods = at.operations.map((operation) => ({
      name: names.get(operation.operation.id) ?? 'call',
      functionName: functions.get(operation.operation.id)?.name ?? 'call',
      operation,
    }));
    const children = [...at.children].map(([property, child]) => ({
      property: legalProperty(property),
      group: finished(child),
    }));
    const group = {
      segments: at.segments,
      className: classes.get(keyOf(at.segments))?.name ?? 'Api',
      methods,
      children,
    };
    groups.push(group);
    return group;
  };
  return { root: finished(root), groups: groups.reverse() };
}
