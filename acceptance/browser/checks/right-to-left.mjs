// Text that runs from right to left does so, and leaves the layout around it as it is.
import { siteOf } from '../sites.mjs';
import { withPage } from '../visit.mjs';

/** Blocks whose first letter is Arabic or Hebrew and that do not run from right to left, or that are not where the others are. */
const judge = (page) =>
  page.evaluate(() => {
    const faults = [];
    const first = /[\p{L}]/u;
    const isRight = (text) => /^[\p{Script=Arabic}\p{Script=Hebrew}]/u.test(text.slice(text.search(first)));
    let count = 0;
    for (const block of document.querySelectorAll('main p, main li, main h1, main td')) {
      const own = [...block.childNodes].filter(({ nodeType }) => nodeType === Node.TEXT_NODE).map(({ data }) => data);
      const text = own.join('').trim();
      if (!first.test(text) || !block.checkVisibility()) continue;
      const { direction } = getComputedStyle(block);
      const isProse = block.closest('[dir="auto"]') !== null;
      if (isProse && isRight(text)) count += 1;
      if (isProse && (direction === 'rtl') !== isRight(text) && block.closest('[dir="auto"]') === block)
        faults.push(`${block.localName} runs ${direction}: ${text.slice(0, 40)}`);
      if (isRight(text) && !isProse && block.localName !== 'h1') faults.push(`no dir="auto": ${text.slice(0, 40)}`);
    }
    for (const place of document.querySelectorAll('.name, .facts, .endpoint, nav, header'))
      if (getComputedStyle(place).direction !== 'ltr')
        faults.push(`${place.className || place.localName} does not run from left to right`);
    return { count, faults };
  });

export const rightToLeft = {
  name: 'right-to-left text',
  async run({ browser }) {
    const site = await siteOf('right-to-left');
    const faults = [];
    let count = 0;
    await withPage(browser, site, {}, async (page, { open }) => {
      for (const file of site.pages) {
        await open(file);
        const found = await judge(page);
        count += found.count;
        faults.push(...found.faults.map((fault) => `${file}: ${fault}`));
      }
    });
    if (count < 5) faults.push(`only ${count} texts run from right to left`);
    return { all: { figures: `${count} texts on ${site.pages.length} pages`, faults } };
  },
};
