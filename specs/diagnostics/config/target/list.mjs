export default { name: 'list', summary: 'a list', options: {}, defaults: {}, print: (file) => file };
