import { rows } from './row.js';

/** Responses and webhooks. */
export const responses = rows({
  'response/success-added': {
    title: 'A successful response was added',
    description: 'Clients that are out may get a response that they do not know.',
    wire: 'risky',
    sdk: 'safe',
  },
  'response/success-removed': {
    title: 'A successful response was removed',
    description: 'Clients that are out wait for a response that does not come.',
    wire: 'breaking',
    sdk: 'safe',
  },
  'response/failure-added': {
    title: 'A failure was added',
    description: 'Clients that are out report it as an unexpected one; the SDK has a type for it.',
    wire: 'safe',
    sdk: 'safe',
  },
  'response/failure-removed': {
    title: 'A failure was removed',
    description: 'It no longer comes, or only as an unexpected one.',
    wire: 'safe',
    sdk: 'risky',
  },
  'response/media-type-added': {
    title: 'A response may come in another media type',
    description: 'Clients that are out say what they read; some servers do not listen.',
    wire: 'risky',
  },
  'response/media-type-removed': {
    title: 'A response no longer comes in a media type',
    description: 'Clients that are out may read no other.',
    wire: 'breaking',
  },
  'response/header-added': {
    title: 'A header was added to a response',
    description: 'Nobody reads it yet.',
    wire: 'safe',
  },
  'response/header-removed': {
    title: 'A header was removed from a response',
    description: 'Clients that are out may read it.',
    wire: 'breaking',
  },
  'response/header-optional': {
    title: 'A header of a response may be missing now',
    description: 'Clients that are out count on it.',
    wire: 'breaking',
  },
  'response/header-required': {
    title: 'A header of a response is always there now',
    description: 'More is promised than before.',
    wire: 'safe',
  },
  'webhook/added': {
    title: 'A webhook was added',
    description: 'Receivers that are out may get a call that they do not know; the SDK has a new function.',
    wire: 'risky',
    sdk: 'safe',
  },
  'webhook/removed': {
    title: 'A webhook was removed',
    description: 'Receivers wait for a call that does not come; the function is gone.',
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
    description: 'It comes as before.',
    wire: 'safe',
    sdk: 'safe',
  },
});
