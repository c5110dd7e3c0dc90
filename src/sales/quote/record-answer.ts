import { platformRules } from '../../governance/platform-rules.ts';
import { advance } from '../../workflow/advance.ts';
import type { ChangeInputType } from '../../workflow/deed-input.ts';
import type { Done } from '../../workflow/perform.ts';
import { fieldsOf, type ValuesOf } from '../../workflow/row.ts';
import type { Work } from '../../workflow/work.ts';
import { Quote } from './quote.entity.ts';
import { quoteProcess } from './quote.process.ts';

/** Carries a sent quotation to an answer of the customer, given on a day between the sending and today. */
export async function recordAnswer(
  work: Work,
  transition: 'accept' | 'decline',
  input: ChangeInputType & { readonly answeredOn?: string | null },
  values: ValuesOf<Quote>,
): Promise<Done> {
  const { id, expectedVersion } = input;
  const answeredOn = input.answeredOn ?? work.today;
  const quote = await advance<Quote>(work, quoteProcess, transition, {
    id,
    expectedVersion,
    field: 'id',
    given: { ...fieldsOf(input), answeredOn },
    values: ({ sentOn }) => {
      const [start, end] = answeredOn > work.today ? ['answeredOn', work.today] : [sentOn!, 'answeredOn'];
      if (answeredOn > work.today || answeredOn < sentOn!) {
        work.refuse(platformRules.dateOrder, { field: 'answeredOn', values: { start, end } });
      }
      return { ...values, answeredOn };
    },
  });
  return { record: { type: Quote, id: quote.id } };
}
