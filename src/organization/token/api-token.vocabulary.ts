import { vocabulary } from '../../query/vocabulary.ts';

export const ApiTokenState = vocabulary('ApiTokenState', 'Whether an API token was revoked.', {
  ACTIVE: { en: 'Holds until it expires', zh: '有效' },
  REVOKED: { en: 'Revoked', zh: '已吊销' },
});
