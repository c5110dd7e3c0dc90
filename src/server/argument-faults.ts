import type { ValidationError } from 'class-validator';
import { ArgumentValidationError } from 'type-graphql';

/** One input field that is not as declared. */
export interface ArgumentFault {
  /** Path from the argument, such as `lines.0.quantity`. */
  readonly field: string;
  readonly messages: readonly string[];
}

/** The faults that class-validator found, without the values it was given: its own errors can echo passwords. */
export function argumentFaults(error: Error): { faults?: ArgumentFault[] } {
  if (!(error instanceof ArgumentValidationError)) return {};
  return { faults: error.extensions.validationErrors.flatMap((fault) => flatten(fault, '')) };
}

function flatten({ property, constraints, children }: ValidationError, parent: string): ArgumentFault[] {
  const field = parent ? `${parent}.${property}` : property;
  const own = constraints ? [{ field, messages: Object.values(constraints) }] : [];
  return [...own, ...(children ?? []).flatMap((child) => flatten(child, field))];
}
