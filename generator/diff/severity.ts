/** The severity of a change for users of the old version. */
export type Severity = 'breaking' | 'risky' | 'safe';

/** The level of a change: a released client (the wire), or code that is compiled against the SDK. */
export type Level = 'wire' | 'sdk';

/** The direction of a value, seen from the client. Payloads of webhooks are received like responses. */
export type Direction = 'request' | 'response';

/** Severities from the lowest to the highest. */
export const severities: readonly Severity[] = ['safe', 'risky', 'breaking'];

/** The highest of some severities; `undefined` if there are none. */
export function heaviest(all: readonly (Severity | undefined)[]): Severity | undefined {
  return severities.findLast((severity) => all.includes(severity));
}

/** Whether a severity is at least as high as another one. */
export function reaches(severity: Severity, limit: Severity): boolean {
  return severities.indexOf(severity) >= severities.indexOf(limit);
}
