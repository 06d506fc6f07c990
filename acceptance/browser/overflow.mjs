// What of an open page is wider than the window, or cut off.

/** Texts about what does not fit: the page itself, and text that its box hides or that ends outside of the window. */
export const overflow = (page) =>
  page.evaluate(() => {
    const faults = [];
    const root = document.documentElement;
    if (root.scrollWidth > root.clientWidth)
      faults.push(`the page is ${root.scrollWidth} px wide in a window of ${root.clientWidth} px`);
    const named = (element) => {
      const { id, localName, classList } = element;
      return `${localName}${id && `#${id}`}${[...classList].map((name) => `.${name}`).join('')}`;
    };
    const hides = (style) => ['hidden', 'clip'].includes(style.overflowX);
    const scrolls = (style) => ['auto', 'scroll'].includes(style.overflowX);
    /** What is shown to screen readers alone is a box of one pixel. */
    const isTiny = ({ width, height }) => width <= 1 || height <= 1;
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const seen = new Set();
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const parent = node.parentElement;
      if (node.data.trim() === '' || seen.has(parent) || !parent.checkVisibility({ visibilityProperty: true }))
        continue;
      seen.add(parent);
      const range = document.createRange();
      range.selectNodeContents(node);
      const text = range.getBoundingClientRect();
      if (text.width === 0) continue;
      for (let box = parent; box && box !== root; box = box.parentElement) {
        const style = getComputedStyle(box);
        const area = box.getBoundingClientRect();
        if (isTiny(area) && hides(style)) break;
        if (scrolls(style)) break;
        if (hides(style) && (text.right > area.right + 1 || text.left < area.left - 1)) {
          faults.push(`${named(box)} cuts off "${node.data.trim().slice(0, 60)}"`);
          break;
        }
        // What only shows with the focus, such as a skip link, waits outside of the window.
        if (['fixed', 'absolute'].includes(style.position) && area.right <= 0) break;
        if (['fixed', 'absolute'].includes(style.position) && area.bottom <= 0) break;
        if (box === document.body && (text.right > root.clientWidth + 1 || text.left < -1))
          faults.push(`${named(parent)} ends outside of the window: "${node.data.trim().slice(0, 60)}"`);
      }
    }
    return faults.slice(0, 5);
  });
