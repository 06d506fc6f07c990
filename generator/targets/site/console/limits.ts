import type { ParameterData, SchemeData } from '../../../browser/console/console-data.js';

/** Names that a browser does not let a page set (Fetch Standard, forbidden request-header; user agents keep their own). */
const ownHeaders =
  /^(?:accept-(?:charset|encoding)|access-control-request-.*|connection|content-length|cookie2?|date|dnt|expect|host|keep-alive|origin|proxy-.*|referer|sec-.*|set-cookie|te|trailer|transfer-encoding|upgrade|user-agent|via)$/i;

/** Methods that a browser does not send (Fetch Standard, forbidden method). */
const forbidden = /^(?:connect|trace|track)$/i;

const withoutBody = /^(?:get|head)$/i;

/** Why a browser does not send a parameter, if it does not. */
export function limitOf({ in: place, name }: Pick<ParameterData, 'in' | 'name'>): string | undefined {
  if (place === 'cookie') return 'Browsers do not let a page set cookies of another site. Use the curl command.';
  const isOwn = place === 'header' && ownHeaders.test(name);
  return isOwn ? 'Browsers set this header themselves. Use the curl command to send another value.' : undefined;
}

/** Whether a browser sends no request of a method at all. */
export const isForbidden = (method: string): boolean => forbidden.test(method);

/** Why a browser does not send the body of a method, if it does not. */
export const bodyLimit = (method: string): string | undefined =>
  withoutBody.test(method) ? `Browsers do not send a body with ${method}. Use the curl command.` : undefined;

/** What a reader has to know to fill in credentials. */
export function schemeNote(scheme: SchemeData, tokenUrl: string | undefined): string {
  switch (scheme.kind) {
    case 'http':
      if (tokenUrl !== undefined) return `An access token. Get one from ${tokenUrl} with your client ID and secret.`;
      return `Sent in the header Authorization, after ${scheme.scheme}.`;
    case 'basic':
      return 'Name and password, sent in the header Authorization.';
    case 'apiKey':
      return limitOf(scheme) ?? `Sent as ${scheme.name} in the ${scheme.in}.`;
    case 'unsupported':
      return 'Cannot be filled in here: the browser or the system presents it by itself, such as a client certificate.';
  }
}
