/** A decoded value as an expression of TypeScript. */
export function literal(value) {
  if (value instanceof Date) return `new Date(${JSON.stringify(value)})`;
  if (typeof value === 'bigint') return `${value}n`;
  if (value instanceof Uint8Array) return 'new Uint8Array()';
  if (Array.isArray(value)) return `[${value.map(literal).join(', ')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'undefined';
  if (Object.getPrototypeOf(value) !== Object.prototype) return `new RFCDate(${JSON.stringify(String(value))})`;
  const members = Object.entries(value).map(([key, member]) => `[${JSON.stringify(key)}]: ${literal(member)}`);
  // Spread, as properties that a type does not name are refused in literals alone.
  return `{ ...{ ${members.join(', ')} } }`;
}
