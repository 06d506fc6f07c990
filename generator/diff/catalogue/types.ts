import { asksMore, givesMore, rows } from './row.js';

/** Types and values, wherever they travel. */
export const types = rows({
  'type/widened': {
    title: 'A type admits more values',
    description: 'All that was sent is still taken; responses hold values that nobody is prepared for.',
    wire: givesMore,
    sdk: givesMore,
  },
  'type/narrowed': {
    title: 'A type admits fewer values',
    description: 'Some of what was sent is refused; responses keep to what was promised.',
    wire: asksMore,
    sdk: asksMore,
  },
  'type/changed': {
    title: 'A type became another one',
    description: 'What was sent is refused, and what comes is not understood.',
    wire: 'breaking',
    sdk: 'breaking',
  },
  'type/constant': {
    title: 'A constant has another value',
    description: 'The old value is refused, and the new one is not understood.',
    wire: 'breaking',
    sdk: 'breaking',
  },
  'type/null-admitted': {
    title: 'A value may be null now',
    description: 'All that was sent is still taken; responses hold null where nobody looks for it.',
    wire: givesMore,
    sdk: givesMore,
  },
  'type/null-refused': {
    title: 'A value may no longer be null',
    description: 'Null is refused where it was taken; responses keep to what was promised.',
    wire: asksMore,
    sdk: asksMore,
  },
  'type/format': {
    title: 'A value has another format',
    description: 'The type in code is the same; what reads or checks the text may not agree.',
    wire: 'risky',
  },
  'type/renamed': {
    title: 'A type of the SDK has another name',
    description: 'Nothing else changed; code that names the type does not compile.',
    sdk: 'breaking',
  },
  'type/removed': {
    title: 'A type of the SDK is gone',
    description: 'Nothing uses it any more; code that names the type does not compile.',
    sdk: 'breaking',
  },
  'type/direction': {
    title: 'A type travels in one direction only, or in both',
    description: 'Functions that write it to JSON or read it from there are gone.',
    sdk: 'breaking',
  },
  'constraint/tightened': {
    title: 'A bound became tighter',
    description: 'Values that were good are refused; responses keep to what was promised.',
    wire: asksMore,
  },
  'constraint/loosened': {
    title: 'A bound became looser',
    description: 'All that was sent is still taken; responses hold values out of the old bound.',
    wire: { request: 'safe', response: 'risky' },
  },
  'constraint/pattern': {
    title: 'A pattern changed',
    description: 'Texts that fitted the old one may not fit the new one.',
    wire: { request: 'breaking', response: 'risky' },
  },
  'default/added': {
    title: 'A value has a default now',
    description: 'What is left out means something; the SDK fills it in.',
    wire: 'safe',
    sdk: 'risky',
  },
  'default/changed': {
    title: 'A default changed',
    description: 'What is left out means something else; clients that are out still fill in the old value.',
    wire: 'risky',
    sdk: 'risky',
  },
  'default/removed': {
    title: 'A value has no default any more',
    description: 'What is left out has no value; clients that are out still fill in the old one.',
    wire: 'risky',
    sdk: 'risky',
  },
  'property/added': {
    title: 'A property was added',
    description: 'Nobody sends it or reads it yet.',
    wire: 'safe',
    sdk: 'safe',
  },
  'property/added-required': {
    title: 'A property was added that must be there',
    description:
      'Requests without it are refused, and code that makes the object does not compile; responses hold more.',
    wire: asksMore,
    sdk: asksMore,
  },
  'property/added-defaulted': {
    title: 'A property was added that must be there, and has a default',
    description: 'A server takes the default for what is left out, unless it is strict; responses hold more.',
    wire: { request: 'risky', response: 'safe' },
    sdk: asksMore,
  },
  'property/removed': {
    title: 'A property was removed',
    description: 'A server ignores it or refuses it; responses lack it, and code that names it does not compile.',
    wire: { request: 'risky', response: 'breaking' },
    sdk: 'breaking',
  },
  'property/became-required': {
    title: 'A property must be there now',
    description:
      'Requests without it are refused, and code that makes the object does not compile; responses always hold it.',
    wire: asksMore,
    sdk: asksMore,
  },
  'property/required-defaulted': {
    title: 'A property must be there now, and has a default',
    description: 'A server takes the default for what is left out, unless it is strict; responses always hold it.',
    wire: { request: 'risky', response: 'safe' },
    sdk: asksMore,
  },
  'property/became-optional': {
    title: 'A property may be missing now',
    description: 'It need not be sent; responses may lack it.',
    wire: givesMore,
    sdk: givesMore,
  },
  'property/renamed': {
    title: 'A property has another name in code',
    description: 'It is the same in JSON; code that names it does not compile.',
    sdk: 'breaking',
  },
  'property/deprecated': {
    title: 'A property was deprecated',
    description: 'It works as before; editors strike it out.',
    wire: 'safe',
    sdk: 'safe',
  },
  'property/others-admitted': {
    title: 'An object may hold properties that have no name in the document',
    description: 'Nobody reads them yet; the SDK puts them into `additionalProperties`.',
    wire: 'safe',
    sdk: 'safe',
  },
  'property/others-refused': {
    title: 'An object no longer says what its other properties are',
    description: 'A server may refuse them; code that names `additionalProperties` does not compile.',
    wire: 'risky',
    sdk: 'breaking',
  },
  'property/closed': {
    title: 'An object may no longer hold other properties than those of the document',
    description: 'A server refuses what it ignored before; responses hold what they held.',
    wire: { request: 'risky', response: 'safe' },
  },
  'property/opened': {
    title: 'An object may hold other properties than those of the document',
    description: 'Nobody sends or reads them yet.',
    wire: 'safe',
  },
  'enum/value-added': {
    title: 'A closed enumeration has another value',
    description:
      'It may be sent; in a response it is new to clients that are out, and a switch over all values is not complete.',
    wire: { request: 'safe', response: 'risky' },
    sdk: givesMore,
  },
  'enum/value-added-open': {
    title: 'An open enumeration has another value',
    description: 'Clients that are out are prepared for values which they do not know.',
    wire: 'safe',
    sdk: 'safe',
  },
  'enum/value-removed': {
    title: 'An enumeration lost a value',
    description: 'It is refused in a request and does not come in a response; code that names it does not compile.',
    wire: asksMore,
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
    sdk: givesMore,
  },
  'enum/closed': {
    title: 'An enumeration is closed now',
    description: 'Values that the document does not list are refused.',
    wire: asksMore,
    sdk: asksMore,
  },
  'union/member-added': {
    title: 'A union has another member',
    description: 'It may be sent; in a response nobody is prepared for it.',
    wire: givesMore,
    sdk: givesMore,
  },
  'union/member-removed': {
    title: 'A union lost a member',
    description: 'It is refused in a request and does not come in a response; code that asks for it does not compile.',
    wire: asksMore,
    sdk: 'breaking',
  },
  'union/discriminator': {
    title: 'The members of a union are told apart by another property, or by none',
    description: 'Clients that are out look at the old property.',
    wire: 'breaking',
    sdk: 'risky',
  },
  'union/value-added': {
    title: 'Another value selects a member of a union',
    description: 'It may be sent; in a response clients that are out do not know what it selects.',
    wire: { request: 'safe', response: 'risky' },
  },
  'union/value-removed': {
    title: 'A value no longer selects a member of a union',
    description: 'It is refused in a request and does not come in a response.',
    wire: asksMore,
  },
  'union/value-changed': {
    title: 'A value selects another member of a union',
    description: 'Clients that are out take it for the old one.',
    wire: 'breaking',
    sdk: 'risky',
  },
});
