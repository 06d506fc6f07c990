import type { Conventions } from '../conventions/conventions.js';
import type { Language, Scope } from '../languages/language.js';
import type { Declaration, Id, Model, Operation, Webhook } from '../model/model.js';
import type { CallShape } from './call-shape.js';
import type { OptionNames } from './client-options.js';
import type { Derived } from './derive.js';
import type { Folders } from './options.js';
import type { Presence } from './presence.js';

/** A declaration with the names of its type and of its fields or members. */
export interface NamedType {
  readonly id: Id;
  readonly declaration: Declaration;
  readonly name: string;
  /** The name without what keeps it from meaning something else in the language; only where they differ. */
  readonly plainName?: string;
  readonly scope: Scope;
  /** Its folder, where the user named one. */
  readonly folder?: string;
  /** The base name of the file that holds the type: its own, or that of the type or operation it belongs to. */
  readonly module: string;
  /** Names in code by names on the wire; empty unless the type is an object. */
  readonly fields: ReadonlyMap<string, string>;
  readonly members: ReadonlyMap<string | number, string>;
  /** For error classes: the name of the type of their data. */
  readonly data?: string;
}

export interface NamedOperation extends Derived {
  readonly operation: Operation;
  /** PascalCase of the operation's key, unique. */
  readonly name: string;
  /** The arguments of its method. */
  readonly call: CallShape;
}

export interface NamedWebhook {
  readonly webhook: Webhook;
  /** PascalCase of the webhook's key, unique among operations and webhooks. */
  readonly name: string;
}

/** A method of a client class and the standalone function behind it. */
export interface Method {
  readonly name: string;
  /** Another group, which comes first, has the operation as well. */
  readonly repeated?: true;
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

/** An API with its names in one language. All targets of a language share it, so code and pages agree. */
export interface NamedApi {
  readonly language: Language;
  readonly conventions: Conventions;
  readonly model: Model;
  readonly types: ReadonlyMap<Id, NamedType>;
  /** Error classes, by the id of their body. */
  readonly errors: ReadonlyMap<Id, NamedType>;
  readonly operations: readonly NamedOperation[];
  readonly webhooks: readonly NamedWebhook[];
  /** The client class, which leads to all others. */
  readonly root: Group;
  /** All client classes, each before those it leads to. */
  readonly groups: readonly Group[];
  /** The options of a client. */
  readonly options: OptionNames;
  /** The folders of types that the user names. */
  readonly folders: Folders;
  readonly presence: Presence;
  /** Names that the user or an earlier run fixed, by the id of what they name. */
  readonly pins: ReadonlyMap<Id, string>;
  /** The segments of all groups, in the casing of types. */
  readonly groupNames: ReadonlySet<string>;
  /** For types that are merged into an identical one: the id of that one. */
  readonly twins: ReadonlyMap<Id, Id>;
}
