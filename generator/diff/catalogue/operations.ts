import { rows } from './row.js';

/** Endpoints, their methods in the SDK, and what they are called with. */
export const operations = rows({
  'endpoint/added': {
    title: 'An endpoint was added',
    description: 'Nobody calls it yet; the SDK has a new method.',
    wire: 'safe',
    sdk: 'safe',
  },
  'endpoint/removed': {
    title: 'An endpoint was removed',
    description: 'Clients that are out still call it, and code that calls its method does not compile.',
    wire: 'breaking',
    sdk: 'breaking',
  },
  'endpoint/moved': {
    title: 'An endpoint moved to another path or method',
    description: 'Clients that are out call the old place; a client made anew calls the new one under the same name.',
    wire: 'breaking',
  },
  'endpoint/deprecated': {
    title: 'An endpoint was deprecated',
    description: 'It works as before; editors strike the method out.',
    wire: 'safe',
    sdk: 'safe',
  },
  'endpoint/undeprecated': {
    title: 'An endpoint is no longer deprecated',
    description: 'It stays.',
    wire: 'safe',
    sdk: 'safe',
  },
  'endpoint/sunset-added': {
    title: 'An endpoint got a day on which it ends, or an earlier one',
    description: 'Clients that are out stop working on that day (`x-sunset`).',
    wire: 'risky',
  },
  'endpoint/sunset-removed': {
    title: 'An endpoint no longer ends on a day, or on a later one',
    description: 'There is more time than was said.',
    wire: 'safe',
  },
  'method/renamed': {
    title: 'A method or function of the SDK has another name',
    description: 'The request is the same; code that calls the method by its old name does not compile.',
    sdk: 'breaking',
  },
  'method/arguments': {
    title: 'A method takes its arguments in another way',
    description:
      'Arguments changed places, or became one request object, or the other way round; calls do not compile, or mean something else.',
    sdk: 'breaking',
  },
  'method/options-moved': {
    title: 'The options of a call stand at another place',
    description: 'An argument that may be left out went before them: calls that pass options must pass it as well.',
    sdk: 'risky',
  },
  'method/result': {
    title: 'A method returns something it did not return before',
    description: 'Code that uses the result is not prepared for it.',
    sdk: 'breaking',
  },
  'method/result-narrowed': {
    title: 'A method no longer returns one of several things',
    description: 'Code that still asks for it compiles, or says that this never happens.',
    sdk: 'risky',
  },
  'parameter/added': {
    title: 'A parameter was added that may be left out',
    description: 'Requests without it are as good as before.',
    wire: 'safe',
    sdk: 'safe',
  },
  'parameter/added-required': {
    title: 'A parameter was added that must be given',
    description: 'Requests without it are refused; calls without it do not compile.',
    wire: 'breaking',
    sdk: 'breaking',
  },
  'parameter/added-defaulted': {
    title: 'A parameter was added that must be given, and has a default',
    description:
      'A server takes the default for what is left out, unless it is strict; calls without it do not compile.',
    wire: 'risky',
    sdk: 'breaking',
  },
  'parameter/removed': {
    title: 'A parameter was removed',
    description: 'A server ignores what it does not know, or refuses it; calls that give it do not compile.',
    wire: 'risky',
    sdk: 'breaking',
  },
  'parameter/became-required': {
    title: 'A parameter must be given now',
    description: 'Requests without it are refused; calls without it do not compile.',
    wire: 'breaking',
    sdk: 'breaking',
  },
  'parameter/required-defaulted': {
    title: 'A parameter must be given now, and has a default',
    description:
      'A server takes the default for what is left out, unless it is strict; calls without it do not compile.',
    wire: 'risky',
    sdk: 'breaking',
  },
  'parameter/became-optional': {
    title: 'A parameter may be left out now',
    description: 'Requests with it are as good as before.',
    wire: 'safe',
    sdk: 'safe',
  },
  'parameter/moved': {
    title: 'A parameter travels at another place',
    description: 'Clients that are out send it where the server no longer looks; calls look the same.',
    wire: 'breaking',
  },
  'parameter/renamed': {
    title: 'A field of a request has another name in code',
    description:
      'The request is the same on the wire; code that makes the request by the old name of the field does not compile. Calls that give it by its place do.',
    sdk: 'breaking',
  },
  'parameter/style': {
    title: 'A parameter is written in another way',
    description:
      'Its style, `explode`, `allowReserved` or media type changed: clients that are out write it the old way.',
    wire: 'breaking',
  },
  'parameter/deprecated': {
    title: 'A parameter was deprecated',
    description: 'It works as before.',
    wire: 'safe',
    sdk: 'safe',
  },
  'body/added': {
    title: 'A request takes a body that may be left out',
    description: 'Requests without it are as good as before.',
    wire: 'safe',
    sdk: 'safe',
  },
  'body/added-required': {
    title: 'A request must have a body',
    description: 'Requests without it are refused; calls without it do not compile.',
    wire: 'breaking',
    sdk: 'breaking',
  },
  'body/removed': {
    title: 'A request takes no body any more',
    description: 'A server ignores it or refuses it; calls that give one do not compile.',
    wire: 'risky',
    sdk: 'breaking',
  },
  'body/became-required': {
    title: 'The body of a request must be given now',
    description: 'Requests without it are refused; calls without it do not compile.',
    wire: 'breaking',
    sdk: 'breaking',
  },
  'body/became-optional': {
    title: 'The body of a request may be left out now',
    description: 'Requests with it are as good as before.',
    wire: 'safe',
    sdk: 'safe',
  },
  'body/media-type-added': {
    title: 'A request takes another media type',
    description: 'Those that were taken still are.',
    wire: 'safe',
  },
  'body/media-type-removed': {
    title: 'A request no longer takes a media type',
    description: 'Clients that are out may send it.',
    wire: 'breaking',
  },
  'body/encoding': {
    title: 'A part of a form is written in another way',
    description: 'Clients that are out write it the old way (OpenAPI Specification, Encoding Object).',
    wire: 'breaking',
  },
  'body/sent-otherwise': {
    title: 'The SDK sends a body in another representation',
    description: 'The argument is of another type.',
    sdk: 'breaking',
  },
  'pagination/added': {
    title: 'A method gives pages one after the other',
    description: 'What it returns is an iterator over pages instead of one response.',
    sdk: 'breaking',
  },
  'pagination/removed': {
    title: 'A method no longer gives pages one after the other',
    description: 'What it returns is one response instead of an iterator over pages.',
    sdk: 'breaking',
  },
  'pagination/changed': {
    title: 'The next page is asked for in another way',
    description: 'Clients that are out ask in the old way; the SDK may keep another state between pages.',
    wire: 'risky',
    sdk: 'risky',
  },
  'retries/changed': {
    title: 'Failed calls are tried again otherwise',
    description: 'A client made anew waits, or gives up, at other times.',
    sdk: 'risky',
  },
});
