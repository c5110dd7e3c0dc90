import { it, expect } from '@jest/globals';
import { faultsOf, wholeServer, type WholeServer } from '../server/whole-server.ts';
import { buildSchema } from '../../src/schema.ts';
import { targetsOf, type Place, type Target } from './argument-places.ts';
import { hostileMixtures, hostileParts } from './hostile-strings.ts';
import { sellingCompany } from './world.ts';

const people = ['sales_rep', 'company_management', 'sales_rep', 'marketing_director', null];

/** Tests of every root field of a kind that takes a text; called at the top of a test file. */
export async function testHostileArguments(kind: Target['kind']): Promise<void> {
  const { company } = await sellingCompany();
  const server = await wholeServer(company);
  const ids = await knownIds(server);
  const targets = targetsOf(await buildSchema(), { idOf: (type) => ids.get(type) }).filter((target) => target.kind === kind);
  const places = targets.reduce((sum, target) => sum + target.places.length, 0);

  it('there are ids to ask with, and places to put texts into', () => {
    expect([...ids.keys()]).toEqual(expect.arrayContaining(['Customer', 'Opportunity', 'Member', 'Department']));
    expect(places).toBeGreaterThan(200);
  });

  it.each(targets.filter((target) => target.places.length > 0).map((target) => [target.field, target] as const))(
    '%s answers 200 hostile texts in all its texts, and some in each of them alone, without a fault of ours',
    async (_field, target) => {
      const faults: string[] = [];
      for (const [index, texts] of [...everywhere(target), ...eachAlone(target)].entries()) {
        const variables = target.variables(texts);
        const reply = await server.ask(people[index % people.length]!, target.document, variables);
        for (const fault of faultsOf(reply)) faults.push(`${fault} of ${JSON.stringify(variables).slice(0, 300)}`);
      }
      expect(faults.slice(0, 3)).toEqual([]);
    },
    300_000,
  );
}

/** One id of every type of which the head of the company sees a record. */
async function knownIds(server: WholeServer): Promise<ReadonlyMap<string, string>> {
  const found = new Map<string, string>();
  for (const field of Object.values((await buildSchema()).getQueryType()!.getFields())) {
    if (!field.args.some(({ name }) => name === 'after')) continue;
    const { answer } = await server.ask('company_management', `{ list: ${field.name}(first: 1) { nodes { id __typename } } }`);
    for (const { id, __typename } of answer.data?.list?.nodes ?? []) found.set(__typename, id);
  }
  return found;
}

function everywhere({ places }: Target): readonly ReadonlyMap<Place, string>[] {
  return hostileMixtures.map((text) => new Map(places.map((place) => [place, text])));
}

/** Every place with a part that the others do not have. */
function eachAlone({ places }: Target): readonly ReadonlyMap<Place, string>[] {
  const count = Math.max(20, places.length);
  return Array.from(
    { length: count },
    (_, index) => new Map([[places[index % places.length]!, hostileParts[(index * 7) % hostileParts.length]!]]),
  );
}
