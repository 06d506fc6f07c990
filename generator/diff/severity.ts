/** How much a change weighs for who relies on what was there before. */
export type Severity = 'breaking' | 'risky' | 'safe';

/** Who notices a change: a client that is already out, or code that is compiled against the SDK. */
export type Level = 'wire' | 'sdk';

/** Which way a value travels, seen from the client. What webhooks bring is received like a response. */
export type Direction = 'request' | 'response';

/** From the lightest to the heaviest. */
export const severities: readonly Severity[] = ['safe', 'risky', 'breaking'];

/** The heaviest of some severities; `undefined` of none. */
export function heaviest(all: readonly (Severity | undefined)[]): Severity | undefined {
  return severities.findLast((severity) => all.includes(severity));
}

/** Whether a severity weighs as much as another one, or more. */
export function reaches(severity: Severity, limit: Severity): boolean {
  return severities.indexOf(severity) >= severities.indexOf(limit);
}
