// What an open page says to a reader who opens everything that can be opened.
import { readFileSync } from 'node:fs';
import path from 'node:path';

/**
 * The text of a page: all of it, and that of each element with an id. Folds are opened and every choice of a sample is shown, by
 * style alone: it works where scripts are off, and what is hidden in another way stays unread.
 */
export const shownOn = (page) =>
  page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) {
      details.removeAttribute('name');
      details.open = true;
    }
    for (const panel of document.querySelectorAll('.samples > *')) panel.style.display = 'block';
    const main = document.querySelector('main');
    const byId = {};
    for (const element of main.querySelectorAll('[id]')) byId[element.id] = element.innerText;
    const links = {};
    for (const element of main.querySelectorAll('[id]'))
      links[element.id] = [...element.querySelectorAll('a[href*="types/"]')].map((link) => link.getAttribute('href'));
    const samples = [...main.querySelectorAll('.samples')].map(({ innerText }) => innerText).join('\n');
    return { title: document.title, all: main.innerText, samples, byId, links };
  });

/** The words of a text in small letters, one space between them: what markup and punctuation are around them does not matter. */
const words = (text) => ` ${(text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).join(' ')} `;

const spaces = (text) => text.replaceAll(/\s+/gu, ' ').trim();

/** Whether a text says something: its words in order, or its signs where it has no words. */
export function says(text, what) {
  const wanted = words(String(what));
  return wanted.trim() === '' ? spaces(text).includes(spaces(String(what))) : words(text).includes(wanted);
}

const references = { '&lt;': '<', '&gt;': '>', '&quot;': '"', '&amp;': '&' };

/** A text of HTML without its markup. */
export const plain = (html) =>
  html.replaceAll(/<[^>]*>/gu, '').replaceAll(/&(?:lt|gt|quot|amp);/gu, (found) => references[found]);

/** The text of a page by its file, without a browser: what is hidden is in it too. */
export const fileText = (folder, file) => plain(readFileSync(path.join(folder, file), 'utf8'));
