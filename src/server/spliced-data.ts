import type { FormattedExecutionResult } from 'graphql';
import type { Planned } from '../query/planned.ts';

/** The `data` of a response in which some root fields are finished JSON text. */
export class SplicedData {
  /** Fields in response order; those that are planned hold null here. */
  readonly fields: Readonly<Record<string, unknown>>;
  readonly plans: ReadonlyMap<string, Planned>;

  constructor(fields: Readonly<Record<string, unknown>>, plans: ReadonlyMap<string, Planned>) {
    this.fields = fields;
    this.plans = plans;
  }

  toText(): string {
    const members = Object.entries(this.fields).map(
      ([name, value]) => `${JSON.stringify(name)}:${this.plans.get(name)?.text ?? JSON.stringify(value)}`,
    );
    return `{${members.join(',')}}`;
  }
}

/** The JSON text of a response, as Apollo's `stringifyResult`: planned text goes out as it is. */
export function stringifyResult(result: FormattedExecutionResult): string {
  const { errors, extensions } = result;
  const data: unknown = result.data;
  if (!(data instanceof SplicedData)) return JSON.stringify(result);
  const members = [`"data":${data.toText()}`];
  if (errors) members.unshift(`"errors":${JSON.stringify(errors)}`);
  if (extensions) members.push(`"extensions":${JSON.stringify(extensions)}`);
  return `{${members.join(',')}}`;
}
