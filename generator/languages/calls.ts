import type { Media } from '../model/media.js';
import { camel, pascal } from '../names/words.js';

/** The parts of the class name of a group, all in PascalCase. */
export interface GroupName {
  /** The group's own segment, that of the group it lies in, and all of them together. */
  readonly last: string;
  readonly parent: string;
  readonly path: string;
  /** The class of the client. */
  readonly client: string;
}

/** How a language calls operations: the classes of groups, their methods and arguments. */
export interface Calls {
  /** The names of the class of a group, from the shortest on; `parent` is empty for those of the client itself. */
  readonly groupClass: (group: GroupName) => readonly string[];
  /** Whether the classes of groups share one scope with the types of the API. */
  readonly groupsAmongTypes: boolean;
  /** Classes, or files beside theirs, that every SDK has. */
  readonly reservedClasses?: (client: string) => readonly string[];
  readonly method: (text: string) => string;
  /** The property of a class that leads to the class of a group in it. */
  readonly property: (text: string) => string;
  /** The name of an argument, from that of its field; absent where they are the same. */
  readonly argument?: (field: string) => string;
  /** Methods of every group class, and reserved words. */
  readonly reservedMethods: readonly string[];
  /** Names that properties of a class cannot have besides those. */
  readonly reservedProperties?: readonly string[];
  readonly reservedArguments: readonly string[];
  /** Calls may name their arguments, so that a body can be passed property by property. */
  readonly namedArguments?: true;
  /**
   * Up to how many values are arguments of their own where the user does not say; absent: path parameters and the body are,
   * and one object holds the rest.
   */
  readonly positionalArguments?: number;
  /** Absent where a language has no functions beside the methods. */
  readonly functions?: FunctionNaming;
  readonly options?: OptionNaming;
  readonly notation: CallNotation;
}

/** How functions are named that stand alone, each in a file of its name. */
export interface FunctionNaming {
  readonly cast: (text: string) => string;
  readonly reserved: ReadonlySet<string>;
  /** Names of other files beside theirs, and of what these files hold. */
  readonly taken: readonly string[];
}

/** How the options of a client are named that an API brings. */
export interface OptionNaming {
  /** Options that every client has, and what every object has. */
  readonly taken: readonly string[];
  /** The constant that holds the name of a server, from the server's key, and those that every SDK has. */
  readonly serverConstant: (key: string) => string;
  readonly constants: readonly string[];
}

/** An argument of every call, or a member of one. */
export interface CallOption {
  readonly name: string;
  readonly type: string;
  readonly required?: true;
  readonly description: string;
}

/** How the pages of operations are written. `{}` stands for the type inside, `{name}`, `{scope}` and `{package}` for an error's. */
export interface CallNotation {
  /** The argument that is the whole request, and how its type is written if that is a class. */
  readonly request: string;
  readonly requestType?: string;
  /** What every call takes before its own arguments. */
  readonly before?: readonly CallOption[];
  /** The options of every call, besides its arguments. */
  readonly options: readonly CallOption[];
  /** Options for what the document does not have, if the convention allows them. */
  readonly extraOptions?: readonly CallOption[];
  /** The options that choose the media types of the request and of the response, without their types. */
  readonly choices?: { readonly body: Omit<CallOption, 'type'>; readonly response: Omit<CallOption, 'type'> };
  readonly response: string;
  /** Whether the response type, if there is one, is written as optional. */
  readonly responseOptional?: true;
  /** What a call without a response body returns; absent if its page says nothing about it. */
  readonly nothing?: string;
  /** What is added if only some responses have a body. */
  readonly absent?: string;
  /** Responses that are not parsed, by their media; others are values of their type. */
  readonly responsesByMedia: Partial<Readonly<Record<Media, string>>>;
  readonly error: string;
  readonly fallback: string;
}

/** A class whose name another group has gets the name of its parent as a prefix. */
export const withParent =
  (suffix: string) =>
  ({ last, parent, path }: GroupName): string[] =>
    parent === '' ? [last, `${last}${suffix}`] : [last, `${parent}${last}`, path];

/** How operations are called if a language does not say. */
export const plainCalls: Calls = {
  groupClass: withParent('Api'),
  groupsAmongTypes: false,
  method: camel,
  property: camel,
  reservedMethods: [],
  reservedArguments: [],
  positionalArguments: 4,
  notation: {
    request: 'request',
    options: [],
    response: '**{}**',
    responsesByMedia: {},
    error: '{name}',
    fallback: '{name}',
  },
};

/** The name of a group, as it is used in class names. */
export const segmentName = (segment: string): string => pascal(segment) || 'Api';
