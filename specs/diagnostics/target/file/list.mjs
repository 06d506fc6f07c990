export default {
  name: 'list',
  summary: 'a list',
  options: {},
  defaults: {},
  plan: () => ({ value: [{ path: '../list.txt', text: '' }], diagnostics: [] }),
  print: (file) => file,
};
