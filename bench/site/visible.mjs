// Opens a page as a reader who follows a link does, with nothing in the cache, and measures until the operation is visible.
import { setTimeout as wait } from 'node:timers/promises';
import { axe } from '../../acceptance/browser/axe.mjs';
import { launch } from '../../acceptance/browser/chromium.mjs';

const limit = 60_000;

/**
 * Runs in the page: whether a text shows inside of the window. How long it takes is noted, so that it can be taken
 * off the figures. The text of the whole page is not asked for, since that would lay it out.
 */
function isVisible(text) {
  const began = performance.now();
  const shows = () => {
    const places = [document.body, ...[...document.querySelectorAll('*')].flatMap((one) => one.shadowRoot ?? [])];
    for (const place of places.filter(Boolean)) {
      const walker = document.createTreeWalker(place, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        if (!node.data.replaceAll(/\s+/gu, ' ').includes(text)) continue;
        const range = document.createRange();
        range.selectNodeContents(node);
        const { top, bottom, width } = range.getBoundingClientRect();
        if (width > 0 && bottom > 0 && top < innerHeight) return true;
      }
    }
    return false;
  };
  const found = shows();
  (globalThis.looks ??= []).push(performance.now() - began);
  return found;
}

/** Runs before the page: notes tasks of 50 ms and more. */
function noteLongTasks() {
  globalThis.longTasks = [];
  new PerformanceObserver((list) =>
    globalThis.longTasks.push(...list.getEntries().map(({ duration }) => duration)),
  ).observe({
    type: 'longtask',
    buffered: true,
  });
}

/** Counts what comes over the network, as it comes: compressed, with the heads of responses. */
async function countBytes(session) {
  const kinds = new Map();
  const bytes = { all: 0, script: 0, elsewhere: 0 };
  session.on('Network.responseReceived', ({ requestId, type }) => kinds.set(requestId, type));
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    bytes.all += encodedDataLength;
    if (kinds.get(requestId) === 'Script') bytes.script += encodedDataLength;
  });
  session.on('Network.requestWillBeSent', ({ request }) => {
    if (!/^(?:http:\/\/127\.0\.0\.1|data:|blob:)/u.test(request.url)) bytes.elsewhere += 1;
  });
  await session.send('Network.enable');
  return bytes;
}

const metricsOf = async (session) => {
  const { metrics } = await session.send('Performance.getMetrics');
  return Object.fromEntries(metrics.map(({ name, value }) => [name, value]));
};

/** Texts of which a page holds some; returns the share that it holds. */
const share = (all, texts) => texts.filter((text) => all.includes(text)).length / texts.length;

/** What a page without scripts holds of the facts of its operation, from 0 to 1. */
async function withoutScripts(browser, url, facts) {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(url, { waitUntil: 'load' });
  const text = await page.evaluate(() => document.body.textContent.replaceAll(/\s+/gu, ' '));
  await context.close();
  return share(text, facts);
}

/** Runs in the page: whether a word shows in the window, in front of everything else. */
function isInFront(word) {
  const holds = (one) => one.textContent.includes(word);
  return [...document.querySelectorAll('body *')]
    .filter((one) => holds(one) && ![...one.children].some(holds) && one.checkVisibility())
    .some((one) => {
      const { left, top, width, height } = one.getBoundingClientRect();
      const front = document.elementFromPoint(left + width / 2, top + height / 2);
      return front !== null && (one.contains(front) || front.contains(one));
    });
}

/** How long a search may take, in milliseconds; one that takes longer finds nothing. */
const longestSearch = 20_000;

/** Whether a search for the name of a field that does not show before shows the field. */
async function findsField(page, { searches }, field) {
  if (searches === undefined || (await page.evaluate(isInFront, field))) return false;
  page.setDefaultTimeout(longestSearch);
  try {
    await searches(page);
  } catch {
    return false;
  }
  await page.keyboard.type(field, { delay: 20 });
  for (let waited = 0; waited < longestSearch; waited += 500) {
    await wait(500);
    if (await page.evaluate(isInFront, field)) return true;
  }
  return false;
}

/**
 * Measures one page in a browser of its own. `url` links to the operation; `probe` says what shows it (`text`), what its facts
 * are, and which field is searched for. CPU is the time that the thread of the page ran its tasks, in seconds.
 */
export async function measurePage(url, row, probe, { audit }) {
  const browser = await launch();
  try {
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
    const session = await page.context().newCDPSession(page);
    const bytes = await countBytes(session);
    await session.send('Performance.enable', { timeDomain: 'threadTicks' });
    await page.addInitScript(noteLongTasks);
    const before = await metricsOf(session);
    const began = performance.now();
    await page.goto(url, { waitUntil: 'commit' });
    let shows = false;
    while (!shows && performance.now() - began < limit) {
      shows = await page.evaluate(isVisible, probe.text).catch(() => false);
      if (!shows) await wait(40);
    }
    const at = await metricsOf(session);
    // At least: when the machine does something else, a look takes longer than its CPU.
    const spent = await page.evaluate(() => (globalThis.looks ?? []).length * Math.min(...(globalThis.looks ?? [])));
    if (!shows) return { outcome: 'the operation did not show' };
    // Until a second passes in which the page does little.
    for (let last = at.TaskDuration, now; ; last = now) {
      await wait(1000);
      now = (await metricsOf(session)).TaskDuration;
      if (now - last < 0.1 || performance.now() - began > limit) break;
    }
    await session.send('HeapProfiler.collectGarbage');
    const after = await metricsOf(session);
    const { longTasks, elements } = await page.evaluate(() => {
      const below = (place) =>
        [...place.querySelectorAll('*')].reduce(
          (sum, one) => sum + 1 + (one.shadowRoot ? below(one.shadowRoot) : 0),
          0,
        );
      return { longTasks: globalThis.longTasks, elements: below(document) };
    });
    const figures = {
      outcome: 'done',
      bytes: bytes.all,
      script: bytes.script,
      elsewhere: bytes.elsewhere,
      cpu: at.TaskDuration - before.TaskDuration - spent / 1000,
      quiet: after.TaskDuration - before.TaskDuration - spent / 1000,
      longest: Math.max(0, ...longTasks) / 1000,
      nodes: elements,
      heap: after.JSHeapUsedSize,
    };
    if (!audit) return figures;
    const violations = await axe(page, { level: 'AA' });
    return {
      ...figures,
      axe: { rules: violations.length, places: violations.reduce((sum, one) => sum + one.count, 0) },
      plain: await withoutScripts(browser, url, probe.facts),
      finds: await findsField(page, row, probe.field),
    };
  } finally {
    await browser.close();
  }
}
