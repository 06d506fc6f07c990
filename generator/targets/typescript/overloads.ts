import type { NamedOperation } from '../../languages/api.js';
import type { CallShape } from '../../languages/call-shape.js';
import { bodyParameters } from './body-overloads.js';
import type { Module } from './module.js';
import { negotiationOf, type Negotiation, type Overload } from './negotiation.js';
import { parameterTexts, resultText, type ParameterText } from './signature.js';

/** How an operation is called: one signature, or several and what stands behind them. */
export interface Signatures {
  /** The parameters of any call, and what it resolves with. */
  readonly parameters: readonly ParameterText[];
  readonly value: string;
  /** Each way to call, where there are several. */
  readonly overloads: readonly Overload[];
  readonly negotiation: Negotiation | undefined;
}

/** The signatures of an operation: one for each body that it takes and each value that a call may ask for. */
export function signaturesOf(module: Module, named: NamedOperation, shape: CallShape): Signatures {
  const value = resultText(module, named);
  const negotiated = (parameters: readonly ParameterText[]): Negotiation | undefined =>
    negotiationOf(module, named, shape, parameters);
  const { all, ways } = bodyParameters(module, named, shape, parameterTexts(module, shape));
  const overloads = ways.flatMap((parameters): Overload[] => {
    const found = negotiated(parameters);
    return [...(found?.overloads ?? []), { parameters: found?.parameters ?? parameters, value }];
  });
  const negotiation = negotiated(all);
  return {
    parameters: negotiation?.parameters ?? all,
    value,
    overloads: overloads.length > 1 ? overloads : [],
    negotiation,
  };
}
