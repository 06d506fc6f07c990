// What axe-core finds on an open page.
import engine from 'axe-core';

/** Success criteria of WCAG 2.0 to 2.2, levels A and AA. */
const levelAA = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa'];

/** What is asked: the criteria alone, they and what axe calls best practices, or what colours decide. */
const rules = {
  AA: { type: 'tag', values: levelAA },
  best: { type: 'tag', values: [...levelAA, 'best-practice'] },
  colours: { type: 'rule', values: ['color-contrast', 'link-in-text-block'] },
};

/** The rules that an open page breaks, or the part of it that `within` selects: how often, and where first. */
export async function axe(page, { within, level = 'best' } = {}) {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(engine.source);
  return page.evaluate(
    async ([place, runOnly]) => {
      const found = await window.axe.run(place ?? document, { runOnly, resultTypes: ['violations'] });
      return found.violations.map(({ id, nodes }) => ({
        id,
        count: nodes.length,
        html: nodes[0].html.slice(0, 200),
        why: nodes[0].failureSummary.split('\n').slice(1, 3).join(' ').trim(),
      }));
    },
    [within, rules[level]],
  );
}

/** The same as texts. */
export const axeFaults = async (page, options) =>
  (await axe(page, options)).map(({ id, count, html, why }) => `${id} in ${count} places: ${html} (${why})`);
