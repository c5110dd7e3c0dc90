import { expect, it } from '@jest/globals';
import { testCompany } from '../support/company.ts';
import { wholeServer } from './whole-server.ts';

const company = await testCompany('TM');
const limited = await wholeServer(company, { strangerPoints: 102, memberPoints: 1_000 });
const unlimited = await wholeServer(company);
const signIn = 'mutation ($email: String!) { signIn(input: {email: $email, password: "a wrong one"}) { refusals { code } } }';

it('signing in takes points of the address, and whoever has none left is told when to come again', async () => {
  const attempt = async (): Promise<unknown> => await limited.ask(null, signIn, { email: 'sales_rep@tm.example' });
  for (const remaining of [51, 0]) {
    expect(await attempt()).toMatchObject({ status: 200, headers: { ratelimit: expect.stringMatching(`^"address";r=${remaining};`) } });
  }
  const refused = {
    status: 429,
    headers: { 'retry-after': expect.stringMatching(/^\d+$/) },
    answer: { errors: [{ extensions: { code: 'RATE_LIMITED' } }] },
  };
  expect(await attempt()).toMatchObject(refused);
  // Members behind the same address go on.
  expect(await limited.ask('sales_rep', '{ viewer { member { id } } }')).toMatchObject({
    status: 200,
    answer: { data: { viewer: expect.anything() } },
  });
});

it('an address that is locked is told for how long', async () => {
  const codes: string[] = [];
  for (let attempt = 0; attempt < 11; attempt += 1) {
    const { answer, headers } = await unlimited.ask(null, signIn, { email: 'nobody@tm.example' });
    const [refusal] = answer.data.signIn.refusals;
    codes.push(`${refusal.code} ${String(headers['retry-after'])}`);
  }
  expect([codes[0], codes.at(-1)]).toEqual(['WRONG_CREDENTIALS undefined', 'SIGN_IN_LOCKED 900']);
});
