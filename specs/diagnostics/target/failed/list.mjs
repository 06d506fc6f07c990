export default {
  name: 'list',
  summary: 'a list',
  options: {},
  defaults: {},
  plan({ model }) {
    throw new Error(`${model.info.title} has no operations`);
  },
  print: (file) => file,
};
