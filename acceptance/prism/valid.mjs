// Whether a value is one of a schema of a document; by a validator that shares nothing with Prism or with an SDK.
import Ajv04 from 'ajv-draft-04';
import Ajv2020 from 'ajv/dist/2020.js';
import formats from 'ajv-formats';

const isModern = ({ openapi = '' }) => /^3\.[1-9]/u.test(openapi);

/** An example may have a member that says something to a validator. */
const withoutExamples = (node) =>
  JSON.parse(JSON.stringify(node), (key, part) => (/^examples?$/u.test(key) ? undefined : part));

/** A function that takes a schema of the document and a value. */
export function validatorOf(document) {
  const Ajv = (isModern(document) ? Ajv2020 : Ajv04).default;
  const ajv = new Ajv({ strict: false, logger: false, validateFormats: true, addUsedSchema: false, inlineRefs: false });
  formats.default(ajv);
  const id = 'https://document.test/';
  ajv.addSchema(withoutExamples({ [isModern(document) ? '$id' : 'id']: id, components: document.components ?? {} }));
  return (schema, value) => {
    try {
      const own = JSON.parse(JSON.stringify(withoutExamples(schema)), (key, part) =>
        key === '$ref' && typeof part === 'string' && part.startsWith('#') ? `${id}${part}` : part,
      );
      return ajv.validate(own, value);
    } catch {
      return false;
    }
  };
}
