import type { ConsoleData } from './console/console-data.js';
import { panel } from './console/panel.js';

/*
 * The request console, loaded when a reader presses a button with `data-opens="console"`.
 *
 * The page has one `<script type="application/json" data-console>` with the data of its operation (`ConsoleData`), and the
 * console appears right behind it, as a `section.console` with the id `console`:
 *
 *   section.console
 *     div.console-head         h2, button.console-close
 *     p.console-note           small print: here, below fields, beside responses
 *     form.console-form
 *       fieldset.console-group legend; one each: server, authorization, parameters by place, body
 *         div.console-fields   the fields of what is chosen above
 *         div.console-field    label with span.console-required; input, select or textarea ([aria-invalid] with a fault);
 *                              p.console-note; p.console-fault (empty without a fault)
 *       div.console-actions    button.console-send, button.console-cancel
 *     p.console-status         what happened, in a line
 *     div.console-result       details.console-details with the headers (table) and with curl; pre.code with the body
 */

const buttons = () => document.querySelectorAll<HTMLElement>('[data-opens="console"]');

const say = (isOpen: boolean): void => {
  for (const button of buttons()) button.setAttribute('aria-expanded', String(isOpen));
};

/** Opens the console, or goes to it if it is open. */
function open(): void {
  if (document.getElementById('console') === null) {
    const place = document.querySelector('script[data-console]');
    if (place === null) return;
    const data = JSON.parse(place.textContent) as ConsoleData;
    const opener = document.activeElement;
    const section = panel(data, () => {
      section.remove();
      say(false);
      const back = opener instanceof HTMLElement && opener !== document.body ? opener : buttons()[0];
      back?.focus();
    });
    place.after(section);
    say(true);
  }
  document.getElementById('console.title')?.focus();
}

document.addEventListener('specwright:console', open);
