import { highlight, type Room } from './highlight/highlight.js';

/** A block of code with its colours. It can be reached by keyboard, because it scrolls where it is wider than the page. */
export const codeBlock = (code: string, language: string, room?: Room): string =>
  `<pre class="code" tabindex="0"><code>${highlight(code, language, room)}</code></pre>`;
