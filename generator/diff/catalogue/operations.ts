import { rows } from './row.js';

/** Changes of operations, their methods in the SDK, and their requests. */
export const operations = rows({
  'endpoint/added': {
    title: 'An endpoint was added',
    description: 'The SDK has a new method.',
    wire: 'safe',
    sdk: 'safe',
  },
  'endpoint/removed': {
    title: 'An endpoint was removed',
    description: 'Existing clients still call it, and code that calls its method does not compile.',
    wire: 'breaking',
    sdk: 'breaking',
  },
  'endpoint/moved': {
    title: 'An endpoint moved to another path or method',
    description: 'Existing clients call the old URL; a regenerated client calls the new one by the same name.',
    wire: 'breaking',
  },
  'endpoint/deprecated': {
    title: 'An endpoint was deprecated',
    description: 'It still works; editors strike the method through.',
    wire: 'safe',
    sdk: 'safe',
  },
  'endpoint/undeprecated': {
    title: 'An endpoint is no longer deprecated',
    description: 'It will not be removed.',
    wire: 'safe',
    sdk: 'safe',
  },
  'endpoint/sunset-added': {
    title: 'An endpoint has a sunset date, or an earlier one',
    description: 'Existing clients stop working on that day (`x-sunset`).',
    wire: 'risky',
  },
  'endpoint/sunset-removed': {
    title: 'An endpoint has no sunset date any more, or a later one',
    description: 'There is more time than announced.',
    wire: 'safe',
  },
  'method/renamed': {
    title: 'A method or function of the SDK has another name',
    description: 'The request is the same; code that calls the method by its old name does not compile.',
    sdk: 'breaking',
  },
  'method/arguments': {
    title: 'The signature of a method changed',
    description:
      'Arguments changed their order, or became one request object, or the other way round; calls do not compile, or mean something else.',
    sdk: 'breaking',
  },
  'method/options-moved': {
    title: 'The options of a call moved to another position',
    description: 'An optional argument was inserted before them: calls that pass options must pass it as well.',
    sdk: 'risky',
  },
  'method/result': {
    title: 'A method returns another type of value',
    description: 'Code that uses the result is not prepared for it.',
    sdk: 'breaking',
  },
  'method/result-narrowed': {
    title: 'A method no longer returns one of several types of values',
    description: 'Code that still checks for it compiles, or is reported as unreachable.',
    sdk: 'risky',
  },
  'parameter/added': {
    title: 'An optional parameter was added',
    description: 'Requests without it still work.',
    wire: 'safe',
    sdk: 'safe',
  },
  'parameter/added-required': {
    title: 'A required parameter was added',
    description: 'Requests without it are rejected; calls without it do not compile.',
    wire: 'breaking',
    sdk: 'breaking',
  },
  'parameter/added-defaulted': {
    title: 'A required parameter with a default was added',
    description: 'A server uses the default if it is missing, unless it is strict; calls without it do not compile.',
    wire: 'risky',
    sdk: 'breaking',
  },
  'parameter/removed': {
    title: 'A parameter was removed',
    description: 'A server ignores unknown parameters or rejects them; calls that pass it do not compile.',
    wire: 'risky',
    sdk: 'breaking',
  },
  'parameter/became-required': {
    title: 'A parameter is required now',
    description: 'Requests without it are rejected; calls without it do not compile.',
    wire: 'breaking',
    sdk: 'breaking',
  },
  'parameter/required-defaulted': {
    title: 'A parameter with a default is required now',
    description: 'A server uses the default if it is missing, unless it is strict; calls without it do not compile.',
    wire: 'risky',
    sdk: 'breaking',
  },
  'parameter/became-optional': {
    title: 'A parameter is optional now',
    description: 'Requests with it still work.',
    wire: 'safe',
    sdk: 'safe',
  },
  'parameter/moved': {
    title: 'A parameter is sent in another place',
    description: 'Existing clients send it where the server no longer reads it; calls look the same.',
    wire: 'breaking',
  },
  'parameter/renamed': {
    title: 'A field of a request has another name in code',
    description:
      'The request is the same on the wire; code that uses the old name of the field does not compile. Calls that pass it by position do.',
    sdk: 'breaking',
  },
  'parameter/style': {
    title: 'A parameter is serialized in another way',
    description:
      'Its style, `explode`, `allowReserved` or media type changed: existing clients serialize it in the old way.',
    wire: 'breaking',
  },
  'parameter/deprecated': {
    title: 'A parameter was deprecated',
    description: 'It still works.',
    wire: 'safe',
    sdk: 'safe',
  },
  'body/added': {
    title: 'A request has an optional body',
    description: 'Requests without it still work.',
    wire: 'safe',
    sdk: 'safe',
  },
  'body/added-required': {
    title: 'A request has a required body',
    description: 'Requests without it are rejected; calls without it do not compile.',
    wire: 'breaking',
    sdk: 'breaking',
  },
  'body/removed': {
    title: 'A request has no body any more',
    description: 'A server ignores it or rejects it; calls that pass one do not compile.',
    wire: 'risky',
    sdk: 'breaking',
  },
  'body/became-required': {
    title: 'The body of a request is required now',
    description: 'Requests without it are rejected; calls without it do not compile.',
    wire: 'breaking',
    sdk: 'breaking',
  },
  'body/became-optional': {
    title: 'The body of a request is optional now',
    description: 'Requests with it still work.',
    wire: 'safe',
    sdk: 'safe',
  },
  'body/media-type-added': {
    title: 'A request accepts another media type',
    description: 'What was accepted before still is; calls may choose the new one.',
    wire: 'safe',
    sdk: 'safe',
  },
  'body/media-type-removed': {
    title: 'A request no longer accepts a media type',
    description: 'Existing clients may send it; calls that choose it do not compile.',
    wire: 'breaking',
    sdk: 'breaking',
  },
  'body/encoding': {
    title: 'A part of a form is serialized in another way',
    description: 'Existing clients serialize it in the old way (OpenAPI Specification, Encoding Object).',
    wire: 'breaking',
  },
  'body/sent-otherwise': {
    title: 'The SDK sends a body in another media type',
    description: 'The argument has another type.',
    sdk: 'breaking',
  },
  'pagination/added': {
    title: 'A method is paginated now',
    description: 'It returns an iterator over pages instead of one response.',
    sdk: 'breaking',
  },
  'pagination/removed': {
    title: 'A method is no longer paginated',
    description: 'It returns one response instead of an iterator over pages.',
    sdk: 'breaking',
  },
  'pagination/changed': {
    title: 'The next page is requested in another way',
    description: 'Existing clients request it in the old way; the SDK may keep another state between pages.',
    wire: 'risky',
    sdk: 'risky',
  },
  'retries/changed': {
    title: 'Failed calls are retried differently',
    description: 'A regenerated client waits, or stops retrying, at other times.',
    sdk: 'risky',
  },
});
