import { requiresMore, allowsMore, rows } from './row.js';

/** Changes of types and values, in requests and responses. */
export const types = rows({
  'type/widened': {
    title: 'A type allows more values',
    description: 'Everything that was accepted still is; responses may hold unexpected values.',
    wire: allowsMore,
    sdk: allowsMore,
  },
  'type/narrowed': {
    title: 'A type allows fewer values',
    description: 'Some values that were accepted are rejected; responses are still as described before.',
    wire: requiresMore,
    sdk: requiresMore,
  },
  'type/changed': {
    title: 'A type was replaced by another one',
    description: 'Old values are rejected, and new values are not understood.',
    wire: 'breaking',
    sdk: 'breaking',
  },
  'type/constant': {
    title: 'A constant has another value',
    description: 'The old value is rejected, and the new one is not understood.',
    wire: 'breaking',
    sdk: 'breaking',
  },
  'type/null-admitted': {
    title: 'A value is nullable now',
    description: 'Everything that was accepted still is; responses may hold an unexpected null.',
    wire: allowsMore,
    sdk: allowsMore,
  },
  'type/null-refused': {
    title: 'A value is no longer nullable',
    description: 'Null is rejected where it was accepted; responses are still as described before.',
    wire: requiresMore,
    sdk: requiresMore,
  },
  'type/format': {
    title: 'A value has another format',
    description: 'The type in code is the same; code that parses or checks the text may not agree.',
    wire: 'risky',
  },
  'type/renamed': {
    title: 'A type of the SDK has another name',
    description: 'Nothing else changed; code that names the type does not compile.',
    sdk: 'breaking',
  },
  'type/removed': {
    title: 'A type of the SDK is gone',
    description: 'It is no longer used; code that names the type does not compile.',
    sdk: 'breaking',
  },
  'type/direction': {
    title: 'A type is used in one direction only, or now in both',
    description: 'Functions that write it as JSON or read it from JSON are gone.',
    sdk: 'breaking',
  },
  'constraint/tightened': {
    title: 'A constraint became stricter',
    description: 'Values that were valid are rejected; responses are still as described before.',
    wire: requiresMore,
  },
  'constraint/loosened': {
    title: 'A constraint became looser',
    description: 'Everything that was accepted still is; responses may hold values beyond the old constraint.',
    wire: { request: 'safe', response: 'risky' },
  },
  'constraint/pattern': {
    title: 'A pattern changed',
    description: 'Strings that matched the old pattern may not match the new one.',
    wire: { request: 'breaking', response: 'risky' },
  },
  'default/added': {
    title: 'A value has a default now',
    description: 'A missing value has a meaning now; the SDK fills it in.',
    wire: 'safe',
    sdk: 'risky',
  },
  'default/changed': {
    title: 'A default changed',
    description: 'A missing value means something else; existing clients still fill in the old default.',
    wire: 'risky',
    sdk: 'risky',
  },
  'default/removed': {
    title: 'A value has no default any more',
    description: 'A missing value has no meaning any more; existing clients still fill in the old default.',
    wire: 'risky',
    sdk: 'risky',
  },
  'property/added': {
    title: 'A property was added',
    description: 'Existing clients neither send nor read it.',
    wire: 'safe',
    sdk: 'safe',
  },
  'property/added-required': {
    title: 'A required property was added',
    description:
      'Requests without it are rejected, and code that creates the object does not compile; responses hold more.',
    wire: requiresMore,
    sdk: requiresMore,
  },
  'property/added-defaulted': {
    title: 'A required property with a default was added',
    description: 'A server uses the default if it is missing, unless it is strict; responses hold more.',
    wire: { request: 'risky', response: 'safe' },
    sdk: requiresMore,
  },
  'property/removed': {
    title: 'A property was removed',
    description: 'A server ignores it or rejects it; responses lack it, and code that names it does not compile.',
    wire: { request: 'risky', response: 'breaking' },
    sdk: 'breaking',
  },
  'property/became-required': {
    title: 'A property is required now',
    description:
      'Requests without it are rejected, and code that creates the object does not compile; responses always hold it.',
    wire: requiresMore,
    sdk: requiresMore,
  },
  'property/required-defaulted': {
    title: 'A property with a default is required now',
    description: 'A server uses the default if it is missing, unless it is strict; responses always hold it.',
    wire: { request: 'risky', response: 'safe' },
    sdk: requiresMore,
  },
  'property/became-optional': {
    title: 'A property is optional now',
    description: 'Requests may omit it; responses may lack it.',
    wire: allowsMore,
    sdk: allowsMore,
  },
  'property/renamed': {
    title: 'A property has another name in code',
    description: 'It is the same in JSON; code that names it does not compile.',
    sdk: 'breaking',
  },
  'property/deprecated': {
    title: 'A property was deprecated',
    description: 'It still works; editors strike it through.',
    wire: 'safe',
    sdk: 'safe',
  },
  'property/others-admitted': {
    title: 'An object may have additional properties',
    description: 'Existing clients do not read them; the SDK returns them as `additionalProperties`.',
    wire: 'safe',
    sdk: 'safe',
  },
  'property/others-refused': {
    title: 'An object no longer describes its additional properties',
    description: 'A server may reject them; code that names `additionalProperties` does not compile.',
    wire: 'risky',
    sdk: 'breaking',
  },
  'property/closed': {
    title: 'An object may no longer have undescribed properties',
    description: 'A server rejects properties that it ignored before; responses are the same.',
    wire: { request: 'risky', response: 'safe' },
  },
  'property/opened': {
    title: 'An object may have undescribed properties',
    description: 'Existing clients neither send nor read them.',
    wire: 'safe',
  },
  'enum/value-added': {
    title: 'A closed enumeration has another value',
    description:
      'Requests may use it; existing clients do not expect it in responses, and a switch over all values is no longer exhaustive.',
    wire: { request: 'safe', response: 'risky' },
    sdk: allowsMore,
  },
  'enum/value-added-open': {
    title: 'An open enumeration has another value',
    description: 'Existing clients are prepared for unknown values.',
    wire: 'safe',
    sdk: 'safe',
  },
  'enum/value-removed': {
    title: 'An enumeration lost a value',
    description: 'It is rejected in requests and absent from responses; code that names it does not compile.',
    wire: requiresMore,
    sdk: 'breaking',
  },
  'enum/value-renamed': {
    title: 'A value of an enumeration has another name in code',
    description: 'It is the same in JSON; code that names it does not compile.',
    sdk: 'breaking',
  },
  'enum/opened': {
    title: 'An enumeration is open now',
    description: 'Responses may hold values that the document does not list, which code must expect.',
    wire: { request: 'safe', response: 'risky' },
    sdk: allowsMore,
  },
  'enum/closed': {
    title: 'An enumeration is closed now',
    description: 'Values that the document does not list are rejected.',
    wire: requiresMore,
    sdk: requiresMore,
  },
  'union/member-added': {
    title: 'A union has another member',
    description: 'Requests may use it; existing clients do not expect it in responses.',
    wire: allowsMore,
    sdk: allowsMore,
  },
  'union/member-removed': {
    title: 'A union lost a member',
    description: 'It is rejected in requests and absent from responses; code that checks for it does not compile.',
    wire: requiresMore,
    sdk: 'breaking',
  },
  'union/discriminator': {
    title: 'The discriminator of a union is another property, or is gone',
    description: 'Existing clients read the old property.',
    wire: 'breaking',
    sdk: 'risky',
  },
  'union/value-added': {
    title: 'Another value selects a member of a union',
    description: 'Requests may use it; existing clients do not know what it selects in responses.',
    wire: { request: 'safe', response: 'risky' },
  },
  'union/value-removed': {
    title: 'A value no longer selects a member of a union',
    description: 'It is rejected in requests and absent from responses.',
    wire: requiresMore,
  },
  'union/value-changed': {
    title: 'A value selects another member of a union',
    description: 'Existing clients read it as the old member.',
    wire: 'breaking',
    sdk: 'risky',
  },
});
