import { Field, ObjectType } from 'type-graphql';
import { RefusalType } from '../governance/law-types.ts';
import { named } from '../query/connection-type.ts';
import { modelOf, type Class } from '../query/model.ts';

const payloads = new Map<Class, Class>();

/** The payload of every mutation on a record: `OpportunityPayload { opportunity, refusals }`. */
export function payloadOf(type: Class): Class {
  const known = payloads.get(type);
  if (known) return known;
  const { name } = modelOf(type);
  const payload = named(`${name}Payload`);
  ObjectType(payload.name, { description: `What became of a mutation on a ${name}.` })(payload);
  Field(() => type as never, {
    nullable: true,
    description: 'The record as it is now; null when refused, or when it left the reach of the caller.',
  })(payload.prototype, `${name[0]!.toLowerCase()}${name.slice(1)}`);
  Field(() => [RefusalType], { description: 'Why nothing was done; empty when it was.' })(payload.prototype, 'refusals');
  payloads.set(type, payload);
  return payload;
}
