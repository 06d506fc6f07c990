import { element } from '../page/element.js';
import type { ConsoleData } from './console-data.js';
import { curlCommand } from './curl.js';
import { formView } from './form-view.js';
import { readForm } from './reading.js';
import { toRequest, type Filled } from './request.js';
import { blockedView, curlView, responseView, summaryOf } from './response-view.js';
import { sizeText } from './response-text.js';
import { send, type Outcome } from './send.js';

/** How long a response may take before the reader sees a note, in milliseconds. */
const patience = 10_000;

/** What came of a request in a line, and the rest of it. */
async function outcomeView(outcome: Outcome): Promise<readonly [string, ...(readonly Node[])]> {
  if (outcome === 'cancelled') return ['Cancelled'];
  if (outcome !== 'blocked') return [summaryOf(outcome), ...(await responseView(outcome))];
  return ['The browser shows no response', ...blockedView(location.origin)];
}

/** Makes the console of an operation; `close` takes it away. */
export function panel(data: ConsoleData, close: () => void): HTMLElement {
  const view = formView(data);
  const status = element('p', { role: 'status', class: 'console-status' });
  const result = element('div', { class: 'console-result' });
  const sendButton = element('button', { type: 'submit', class: 'console-send' }, 'Send request');
  const cancelButton = element('button', { type: 'button', class: 'console-cancel', hidden: '' }, 'Cancel');
  const closeButton = element('button', { type: 'button', class: 'console-close' }, 'Close');
  let running: AbortController | undefined;

  const show = (text: string, ...nodes: readonly Node[]): void => {
    for (const link of result.querySelectorAll('a')) URL.revokeObjectURL(link.href);
    status.textContent = text;
    result.replaceChildren(...nodes);
  };

  const setRunning = (controller: AbortController | undefined): void => {
    running = controller;
    cancelButton.hidden = controller === undefined;
    if (controller) cancelButton.focus();
    else if (document.activeElement === cancelButton || document.activeElement === document.body) sendButton.focus();
  };

  /** Sends the request and shows what came of it. */
  async function perform(filled: Filled, { signal }: AbortController): Promise<void> {
    const request = await toRequest(data, filled);
    const curl = curlView(await curlCommand(data, filled));
    show('Sending …');
    const late = setTimeout(() => (status.textContent = 'No response yet. It may still come.'), patience);
    const outcome = await send(request, signal, (bytes) => {
      clearTimeout(late);
      result.textContent = `${sizeText(bytes)} received`;
    });
    clearTimeout(late);
    curl.open = outcome === 'blocked';
    show(...(await outcomeView(outcome)), curl);
  }

  function submit(): void {
    const { filled, faults } = readForm(data, view.form());
    if (running) return;
    if (!filled) {
      show(`Not sent. Fields to correct: ${faults.size}`);
      view.show(faults);
      return;
    }
    const controller = new AbortController();
    setRunning(controller);
    perform(filled, controller)
      .catch((error: unknown) => show(`Not sent: ${(error as Error).message}`))
      .finally(() => setRunning(undefined));
  }

  const form = element(
    'form',
    { class: 'console-form', novalidate: '', autocomplete: 'off' },
    ...view.groups,
    element('div', { class: 'console-actions' }, sendButton, cancelButton),
  );
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    submit();
  });
  cancelButton.addEventListener('click', () => running?.abort());
  closeButton.addEventListener('click', () => {
    running?.abort();
    close();
  });
  const title = element('h2', { id: 'console.title', tabindex: '-1' }, 'Try it');
  return element(
    'section',
    { class: 'console', id: 'console', 'aria-labelledby': 'console.title' },
    element('div', { class: 'console-head' }, title, closeButton),
    element(
      'p',
      { class: 'console-note' },
      'The request goes from your browser straight to the server. Credentials stay in the memory of this page.',
    ),
    form,
    status,
    result,
  );
}
