/** A text as the content of an element or of an attribute. */
const escaped = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
/** A number as it stands in a file. */
export const at = (number) => String(Math.round(number * 10) / 10);

/** Colours that can be told apart by all eyes, on white and on black. */
const palette = ['#0072b2', '#56b4e9', '#009e73', '#e69f00', '#d55e00', '#cc79a7', '#999999', '#f0e442'];

export const colour = (index) => palette[index % palette.length];

const style = `<style>
text { font: 12px system-ui, sans-serif; fill: #1f2328; }
.title { font-weight: 600; }
.line { stroke: #8c959f; }
@media (prefers-color-scheme: dark) { text { fill: #e6edf3; } }
</style>`;

/** A text at a place; `extra` is more attributes. */
export const text = (x, y, words, extra = '') => `<text x="${at(x)}" y="${at(y)}"${extra}>${escaped(words)}</text>`;
export const bold = ' class="title"';

/** A picture of that size, with a title for who does not see it. */
export const svg = (width, height, title, parts) =>
  [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${at(height)}" viewBox="0 0 ${width} ${at(height)}" role="img" aria-label="${escaped(title)}">`,
    style,
    ...parts,
    '</svg>',
    '',
  ].join('\n');
