// What a value of the wire is in code that uses an SDK: its types decide, so a wrong type shows as a wrong value.
import ts from 'typescript';

const { TypeFlags } = ts;

/** What a type that does not fit at all costs; a place that differs costs 1. */
const WRONG = 8;

/** A body of lines or of events: its text, and that of each item. */
export class Streamed {
  constructor(text, items) {
    this.text = text;
    this.items = items;
  }
}

/** A body of XML: its text, and what it says. */
export class Marked {
  constructor(text, value) {
    this.text = text;
    this.value = value;
  }
}

const plain = (text) => text.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, '');

/** The one of the named things that a name of the document stands for: as it is, else in another case. */
export const named = (things, name) =>
  things.find((one) => one.name === name) ??
  things.find((one) => plain(one.name) === plain(name) && plain(name) !== '');

const isObject = (value) =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && !isBytes(value) && !(value instanceof Blob);

const isBytes = (value) => value instanceof Uint8Array;

const base64 = (text) => {
  const usual = text.replaceAll('-', '+').replaceAll('_', '/').replaceAll('=', '');
  const bytes = Buffer.from(usual, 'base64');
  return bytes.toString('base64').replaceAll('=', '') === usual ? new Uint8Array(bytes) : undefined;
};

const parsed = (text) => {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
};

const streamOf = (bytes) => new Blob([bytes]).stream();

/** What a value is where the type is a class of the platform or of the runtime; undefined where it cannot be one. */
const classes = {
  Date: (wire) => (typeof wire === 'string' && !Number.isNaN(Date.parse(wire)) ? new Date(wire) : undefined),
  RFCDate: (wire, { RFCDate }) =>
    typeof wire === 'string' && /^\d{4}-\d\d-\d\d$/u.test(wire) ? new RFCDate(wire) : undefined,
  Uint8Array: (wire) => (isBytes(wire) ? new Uint8Array(wire) : typeof wire === 'string' ? base64(wire) : undefined),
  ArrayBuffer: (wire) => (isBytes(wire) ? new Uint8Array(wire).buffer : undefined),
  Blob: (wire) => (wire instanceof Blob ? wire : isBytes(wire) ? new Blob([wire]) : undefined),
  File: (wire) => (wire instanceof Blob ? wire : undefined),
  ReadableStream: (wire) => (isBytes(wire) ? streamOf(wire) : undefined),
};

/** Several values, each of which is right: where members of a union take the same. */
export class Either {
  constructor(values) {
    this.values = values;
  }
}

/**
 * Makes values of the types of one program; `sdkClasses` are those of the SDK. With `isExpected` a value may be an
 * `Either`, else it is one that can be given.
 */
export function valuesOf(checker, sdkClasses, isExpected = false) {
  const fits = (value) => ({ value, cost: 0 });
  const wrong = (wire, cost = WRONG) => ({ value: wire, cost });
  const check = (wire, isRight) => (isRight ? fits(wire) : wrong(wire));
  const membersOf = (type) =>
    checker.getPropertiesOfType(type).map((symbol) => ({
      name: symbol.name,
      symbol,
      isOptional: (symbol.flags & ts.SymbolFlags.Optional) !== 0,
    }));
  const typeOf = ({ symbol }) => checker.getTypeOfSymbol(symbol);

  /** The kinds of types that are known by a flag, the narrower first. */
  const flagged = [
    [TypeFlags.Any | TypeFlags.Unknown, (wire) => wrong(wire, 0.01)],
    [TypeFlags.Null, (wire) => check(wire, wire === null)],
    [TypeFlags.Undefined | TypeFlags.Void | TypeFlags.Never, (wire) => wrong(wire)],
    [TypeFlags.StringLiteral | TypeFlags.NumberLiteral, (wire, type) => check(wire, wire === type.value)],
    [TypeFlags.BooleanLiteral, (wire, type) => check(wire, checker.typeToString(type) === String(wire))],
    [
      TypeFlags.StringLike,
      // Bytes are a text only where they cannot be bytes.
      (wire) => (isBytes(wire) ? { value: wire.toString(), cost: 0.5 } : check(wire, typeof wire === 'string')),
    ],
    [TypeFlags.NumberLike, (wire) => check(wire, typeof wire === 'number')],
    [TypeFlags.BooleanLike, (wire) => check(wire, typeof wire === 'boolean')],
    [TypeFlags.BigIntLike, (wire) => (Number.isInteger(wire) ? fits(BigInt(wire)) : wrong(wire))],
  ];

  function listOf(wire, type) {
    if (!Array.isArray(wire)) return wrong(wire);
    const types = checker.getTypeArguments(type);
    const items = wire.map((item, index) => convert(item, types[Math.min(index, types.length - 1)] ?? type));
    return { value: items.map(({ value }) => value), cost: items.reduce((sum, { cost }) => sum + cost, 0) };
  }

  function objectOf(wire, type) {
    if (!isObject(wire)) return wrong(wire);
    const members = membersOf(type);
    const index = checker.getIndexTypeOfType(type, ts.IndexKind.String);
    const bag = members.find(({ name }) => name === 'additionalProperties' && !Object.hasOwn(wire, name));
    const bagged = bag && checker.getIndexTypeOfType(checker.getNonNullableType(typeOf(bag)), ts.IndexKind.String);
    const value = {};
    const used = new Set(bag ? [bag] : []);
    let cost = 0;
    const put = (owner, name, made) => {
      owner[name] = made.value;
      cost += made.cost;
    };
    for (const [key, item] of Object.entries(wire)) {
      const free = members.filter((member) => !used.has(member));
      const member = named(free, key);
      if (member) {
        used.add(member);
        put(value, member.name, convert(item, typeOf(member)));
      } else if (index) put(value, key, convert(item, index));
      else if (bagged) put((value.additionalProperties ??= {}), key, convert(item, bagged));
      else put(value, key, wrong(item, 1));
    }
    cost += members.filter((member) => !member.isOptional && !used.has(member)).length;
    return { value, cost };
  }

  /** A stream is a text, or a list of values. */
  function streamedAs({ text, items }, type) {
    if (type.flags & TypeFlags.StringLike) return fits(text);
    const [item] = checker.isArrayType(type) ? checker.getTypeArguments(type) : itemsOf(checker, type);
    if (item === undefined) return wrong(items);
    const all = items.map((one) => convert(item.flags & TypeFlags.StringLike ? one : parsed(one), item));
    return { value: all.map(({ value }) => value), cost: all.reduce((sum, { cost }) => sum + cost, 0) };
  }

  /** The value that stands for one of the wire where a type is wanted, and how much of it does not fit. */
  function convert(wire, type) {
    if (wire instanceof Streamed) return streamedAs(wire, type);
    if (wire instanceof Marked) return convert(type.flags & TypeFlags.StringLike ? wire.text : wire.value, type);
    if (type.isUnion()) {
      const all = type.types.map((member) => convert(wire, member));
      const cost = Math.min(...all.map((one) => one.cost));
      const best = all.filter((one) => one.cost === cost);
      return isExpected && best.length > 1 ? { value: new Either(best.map(({ value }) => value)), cost } : best[0];
    }
    if (type.isIntersection()) {
      const primitive = type.types.find(({ flags }) => flags & (TypeFlags.StringLike | TypeFlags.NumberLike));
      if (primitive) {
        const made = convert(wire, primitive);
        return { ...made, cost: made.cost + 0.001 };
      }
    }
    const known = flagged.find(([flag]) => type.flags & flag);
    if (known) return known[1](wire, type);
    const makeOf = Object.hasOwn(classes, type.symbol?.name ?? '') ? classes[type.symbol.name] : undefined;
    if (makeOf) {
      const value = makeOf(wire, sdkClasses);
      return value === undefined ? wrong(wire) : fits(value);
    }
    if (checker.isArrayType(type) || checker.isTupleType(type)) return listOf(wire, type);
    return objectOf(wire, type);
  }

  return { convert, membersOf, typeOf };
}

const streams = ['AsyncGenerator', 'AsyncIterable', 'AsyncIterableIterator'];

/** The type of what a call resolves with, and of the items where that is a stream. */
export function resultOf(checker, returns) {
  const [promised] = checker.getTypeArguments(returns);
  const members = promised.isUnion() ? promised.types : [promised];
  const values = members
    .map((member) => checker.getPropertyOfType(member, 'value'))
    .map((symbol) => symbol && checker.getTypeOfSymbol(symbol))
    .filter((type) => type && !(type.flags & (TypeFlags.Undefined | TypeFlags.Never)));
  return values[0];
}

/** The types of the items, for each member of a type that is a stream of items. */
export function itemsOf(checker, type) {
  const members = type?.isUnion() ? type.types : type ? [type] : [];
  return members
    .filter(({ symbol }) => streams.includes(symbol?.name))
    .map((member) => checker.getTypeArguments(member)[0]);
}
