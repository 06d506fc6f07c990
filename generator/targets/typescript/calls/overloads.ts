import type { NamedOperation } from '../../../naming/api.js';
import type { CallShape } from '../../../naming/call-shape.js';
import { bodyParameters } from './body-overloads.js';
import { negotiationOf, type Negotiation } from './negotiation.js';
import type { Parameter } from '../../../surface/surface.js';
import type { TypeExpression } from '../../../surface/type-expression.js';
import type { Sdk } from '../sdk.js';
import { parametersOf, resultType, type Overload } from './signature.js';

/** The signatures of an operation: one, or several overloads and their implementation. */
export interface Signatures {
  /** The parameters and the result of the implementation. */
  readonly parameters: readonly Parameter[];
  readonly value: TypeExpression;
  /** The overloads, if there are several. */
  readonly overloads: readonly Overload[];
  readonly negotiation: Negotiation | undefined;
}

/** The signatures of an operation: one for each body type and each value type that a call may ask for. */
export function signaturesOf(sdk: Sdk, named: NamedOperation, shape: CallShape): Signatures {
  const negotiated = (parameters: readonly Parameter[]): Negotiation | undefined =>
    negotiationOf(sdk, named, parameters);
  const { all, ways } = bodyParameters(sdk, named, shape, parametersOf(sdk, shape));
  const negotiation = negotiated(all);
  const value = negotiation?.value ?? resultType(sdk, named);
  const overloads = ways.flatMap((parameters, index): Overload[] => {
    const { overloads: asked = [], parameters: any = parameters } = negotiated(parameters) ?? {};
    // A call that names the media type of its body asks for one value type or gets the default.
    return index > 0 && asked.length > 0 ? [...asked] : [...asked, { parameters: any, value }];
  });
  return {
    parameters: negotiation?.parameters ?? all,
    value,
    overloads: overloads.length > 1 ? overloads : [],
    negotiation,
  };
}
