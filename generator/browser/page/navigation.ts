/** Scrolls the navigation, which may be long, to the page that is shown. The page itself stays where it is. */
export function showCurrentEntry(): void {
  const navigation = document.getElementById('navigation');
  const current = navigation?.querySelector('[aria-current="page"]');
  if (navigation === null || !(current instanceof HTMLElement)) return;
  const below = current.getBoundingClientRect().bottom - navigation.getBoundingClientRect().bottom;
  if (below > 0) navigation.scrollTop += below + navigation.clientHeight / 2;
}
