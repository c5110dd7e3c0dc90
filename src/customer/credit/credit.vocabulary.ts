import { vocabulary } from '../../query/vocabulary.ts';

export const CreditAssessmentState = vocabulary('CreditAssessmentState', 'Where a credit assessment stands (P15).', {
  REQUESTED: { en: 'Asked for', zh: '待评估' },
  ASSESSED: { en: 'Level and basis are recorded', zh: '已评估' },
  VALID: { en: 'Counts', zh: '有效' },
  EXPIRED: { en: 'Counts no longer', zh: '已失效' },
});

export const PrecautionState = vocabulary('PrecautionState', 'Whether a precaution holds.', {
  IN_FORCE: { en: 'Holds', zh: '生效中' },
  LIFTED: { en: 'Lifted', zh: '已解除' },
});
