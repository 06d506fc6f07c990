// What the keyboard reaches on an open page, and whether a reader sees where the focus is.

/** Marks what a reader can use and returns how many elements that is; a group of radio buttons is one stop. */
function mark() {
  const stops = 'a[href], button, input, select, textarea, summary, [tabindex], [contenteditable]';
  const groups = new Set();
  let count = 0;
  for (const element of document.querySelectorAll(stops)) {
    if (element.tabIndex < 0 || element.disabled || element.closest('[inert]')) continue;
    // `opacity: 0` is how a radio button hides behind its label; it can be used all the same.
    if (!element.checkVisibility({ visibilityProperty: true })) continue;
    if (element.type === 'radio') {
      const group = `${element.form?.id} ${element.name}`;
      if (groups.has(group)) continue;
      groups.add(group);
      element.dataset.stop = `radio ${element.name}`;
    } else element.dataset.stop = String(count);
    count += 1;
  }
  return count;
}

/** What has the focus: which stop it is, what it looks like, and whether it can be seen. */
function look() {
  const element = document.activeElement;
  if (!element || element === document.body) return;
  const stop = element.type === 'radio' ? `radio ${element.name}` : element.dataset.stop;
  const looks = () => {
    const around = [element, ...(element.labels ?? []), element.parentElement, element.parentElement?.parentElement];
    return JSON.stringify(
      around.filter(Boolean).map((one) => {
        const style = getComputedStyle(one);
        return [
          style.outlineStyle === 'none' ? '' : style.outline,
          style.boxShadow,
          style.backgroundColor,
          style.border,
        ];
      }),
    );
  };
  const own = element.getBoundingClientRect();
  const label = element.labels?.[0]?.getBoundingClientRect();
  const box = label && element.type === 'radio' ? label : own;
  const x = Math.min(Math.max(box.left + box.width / 2, 0), innerWidth - 1);
  const y = Math.min(Math.max(box.top + Math.min(box.height / 2, 10), 0), innerHeight - 1);
  const top = document.elementFromPoint(x, y);
  const shows =
    top &&
    (element.contains(top) || top.contains(element) || [...(element.labels ?? [])].some((one) => one.contains(top)));
  const html = element.outerHTML.slice(0, 120);
  const focused = looks();
  element.blur();
  const blurred = looks();
  element.focus({ preventScroll: true });
  return { stop, html, hasMark: focused !== blurred, shows: Boolean(shows) };
}

/** Presses Tab until it has been everywhere; returns what is not reached, is not seen, or keeps the focus. */
export async function tabThrough(page) {
  const count = await page.evaluate(mark);
  const reached = new Set();
  const faults = [];
  for (let pressed = 0; pressed < count * 2 + 20; pressed++) {
    await page.keyboard.press('Tab');
    const found = await page.evaluate(look);
    if (found === undefined) {
      if (reached.size > 0) break;
      continue;
    }
    if (reached.has(found.stop) && found.stop !== undefined) {
      if (reached.size < count) continue;
      break;
    }
    reached.add(found.stop);
    if (!found.hasMark) faults.push(`no mark shows that this has the focus: ${found.html}`);
    if (!found.shows) faults.push(`something covers what has the focus: ${found.html}`);
  }
  const missed = await page.evaluate(
    (stops) =>
      [...document.querySelectorAll('[data-stop]')]
        .filter(({ dataset }) => !stops.includes(dataset.stop))
        .map(({ outerHTML }) => outerHTML.slice(0, 120)),
    [...reached],
  );
  faults.push(...missed.map((html) => `Tab does not reach ${html}`));
  return { count, faults };
}
