import { vocabulary } from '../../query/vocabulary.ts';

export const SelectionChoice = vocabulary('SelectionChoice', 'What becomes of a customer.', {
  KEEP: { en: 'Keep the customer', zh: '保留' },
  DROP: { en: 'Drop the customer', zh: '淘汰' },
});

export const SelectionState = vocabulary('SelectionState', 'Where a proposed selection stands.', {
  PROPOSED: { en: 'Proposed', zh: '已提议' },
  DECIDED: { en: 'Decided', zh: '已决定' },
  WITHDRAWN: { en: 'Withdrawn by who proposed it', zh: '已撤回' },
});
