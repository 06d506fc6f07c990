import { rows } from './row.js';

/** Responses and webhooks. */
export const responses = rows({
  'response/success-added': {
    title: 'A successful response was added',
    description: 'Existing clients may receive a response that they do not know.',
    wire: 'risky',
    sdk: 'safe',
  },
  'response/success-removed': {
    title: 'A successful response was removed',
    description: 'Existing clients expect a response that is never sent.',
    wire: 'breaking',
    sdk: 'safe',
  },
  'response/failure-added': {
    title: 'An error response was added',
    description: 'Existing clients report it as an unexpected error; the SDK has a class for it.',
    wire: 'safe',
    sdk: 'safe',
  },
  'response/failure-removed': {
    title: 'An error response was removed',
    description: 'It is no longer sent, or only as an unexpected error.',
    wire: 'safe',
    sdk: 'risky',
  },
  'response/media-type-added': {
    title: 'A response may have another media type',
    description: 'Existing clients send an Accept header, which some servers ignore; calls may ask for the new one.',
    wire: 'risky',
    sdk: 'safe',
  },
  'response/media-type-removed': {
    title: 'A response no longer has a media type',
    description: 'Existing clients may not read any other; calls that ask for it do not compile.',
    wire: 'breaking',
    sdk: 'breaking',
  },
  'response/header-added': {
    title: 'A header was added to a response',
    description: 'Existing clients do not read it; the headers of the result have it.',
    wire: 'safe',
    sdk: 'safe',
  },
  'response/header-removed': {
    title: 'A header was removed from a response',
    description: 'Existing clients may read it; code that does so does not compile.',
    wire: 'breaking',
    sdk: 'breaking',
  },
  'response/header-optional': {
    title: 'A header of a response is optional now',
    description: 'Existing clients rely on it; code has to expect that it is absent.',
    wire: 'breaking',
    sdk: 'breaking',
  },
  'response/header-required': {
    title: 'A header of a response is required now',
    description: 'The API promises more than before.',
    wire: 'safe',
    sdk: 'safe',
  },
  'webhook/added': {
    title: 'A webhook was added',
    description: 'Existing receivers may be called with a webhook that they do not know; the SDK has a new function.',
    wire: 'risky',
    sdk: 'safe',
  },
  'webhook/removed': {
    title: 'A webhook was removed',
    description: 'Existing receivers expect a webhook that is never sent; the function is gone.',
    wire: 'breaking',
    sdk: 'breaking',
  },
  'webhook/renamed': {
    title: 'The function of a webhook has another name',
    description: 'Code that calls it by its old name does not compile.',
    sdk: 'breaking',
  },
  'webhook/deprecated': {
    title: 'A webhook was deprecated',
    description: 'It is still sent.',
    wire: 'safe',
    sdk: 'safe',
  },
});
