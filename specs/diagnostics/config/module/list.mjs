export default { name: 'list', summary: 'a list', options: {}, defaults: {}, plan: () => ({ value: [], diagnostics: [] }), print: (file) => file };
