import { element } from './element.js';
import { root } from './root.js';

const loaded = new Map<string, Promise<void>>();

/** Loads a script of the site once. A classic script works on `file://`, where `import()` does not. */
export function load(name: string): Promise<void> {
  const earlier = loaded.get(name);
  if (earlier) return earlier;
  const loading = new Promise<void>((resolve, reject) => {
    const script = element('script', { src: `${root()}assets/${name}.js` });
    script.addEventListener('load', () => resolve());
    script.addEventListener('error', () => {
      loaded.delete(name);
      reject(new Error(name));
    });
    document.head.append(script);
  });
  loaded.set(name, loading);
  return loading;
}
