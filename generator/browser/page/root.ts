/** The relative way from the page to the root of the site. */
export const root = (): string => document.documentElement.dataset['root'] ?? '';
