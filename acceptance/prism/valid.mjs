// Whether a value is one of a schema of a document; by a validator that shares nothing with Prism or with an SDK.
import Ajv04 from 'ajv-draft-04';
import Ajv2020 from 'ajv/dist/2020.js';
import formats from 'ajv-formats';

const isModern = ({ openapi = '' }) => /^3\.[1-9]/u.test(openapi);

/** Whether a part is a schema that says null beside no type, where it means nothing (OpenAPI 3.0.3) and Ajv takes it for a fault. */
const hasIdleNull = (part) => part?.nullable === true && part.type === undefined;

/** A schema as the validator takes it: an example may have a member that says something to it. */
const forValidator = (node) =>
  JSON.parse(JSON.stringify(node), (key, part) => {
    if (/^examples?$/u.test(key)) return undefined;
    if (hasIdleNull(part)) delete part.nullable;
    return part;
  });

/** A function that takes a schema of the document and a value. */
export function validatorOf(document) {
  const Ajv = (isModern(document) ? Ajv2020 : Ajv04).default;
  const ajv = new Ajv({ strict: false, logger: false, validateFormats: true, addUsedSchema: false, inlineRefs: false });
  formats.default(ajv);
  const id = 'https://document.test/';
  ajv.addSchema(forValidator({ [isModern(document) ? '$id' : 'id']: id, components: document.components ?? {} }));
  return (schema, value) => {
    try {
      const own = JSON.parse(JSON.stringify(forValidator(schema)), (key, part) =>
        key === '$ref' && typeof part === 'string' && part.startsWith('#') ? `${id}${part}` : part,
      );
      return ajv.validate(own, value);
    } catch {
      return false;
    }
  };
}
