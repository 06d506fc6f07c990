import type { Conventions } from '../conventions/conventions.js';
import type { Language, Scope } from '../languages/language.js';
import type { Declaration, Id, Model, Operation, Webhook } from '../model/model.js';
import type { CallShape } from './call-shape.js';
import type { OptionNames } from './client-options.js';
import type { Derived } from './derive.js';
import type { Presence } from './presence.js';

/** A declaration with its names in a language: of the type, of its fields or members. */
export interface NamedType {
  readonly id: Id;
  readonly declaration: Declaration;
  readonly name: string;
  readonly scope: Scope;
  /** The base name of the file that holds it: its own, or that of what it is part of. */
  readonly module: string;
  /** Names in code by names on the wire; empty for what has no fields. */
  readonly fields: ReadonlyMap<string, string>;
  readonly members: ReadonlyMap<string | number, string>;
  /** For errors: the name of the data that they carry. */
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

/** The API as one language names it: what every target of that language shares, so that code and pages agree. */
export interface NamedApi {
  readonly language: Language;
  readonly conventions: Conventions;
  readonly model: Model;
  readonly types: ReadonlyMap<Id, NamedType>;
  /** Error classes by the id of the body they carry. */
  readonly errors: ReadonlyMap<Id, NamedType>;
  readonly operations: readonly NamedOperation[];
  readonly webhooks: readonly NamedWebhook[];
  /** The class of the client, which leads to all others. */
  readonly root: Group;
  /** All client classes, each before those it leads to. */
  readonly groups: readonly Group[];
  /** The options of a client. */
  readonly options: OptionNames;
  readonly presence: Presence;
  /** Names that the user fixed, by the id of what they name. */
  readonly pins: ReadonlyMap<Id, string>;
  /** The segments of all groups, cast as types are. */
  readonly groupNames: ReadonlySet<string>;
  /** What stands for structures that are the same as another one, by their ids. */
  readonly twins: ReadonlyMap<Id, Id>;
}
