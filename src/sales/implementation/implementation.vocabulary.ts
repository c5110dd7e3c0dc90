import { vocabulary } from '../../query/vocabulary.ts';

export const ImplementationState = vocabulary('ImplementationState', 'Where the implementation of a contract stands (P22).', {
  NOT_STARTED: { en: 'Not started', zh: '未开始' },
  IN_PROGRESS: { en: 'In progress', zh: '进行中' },
  OBSTACLE: { en: 'An insurmountable obstacle has been filed', zh: '遇到阻力' },
  DELIVERED: { en: 'Delivered', zh: '已交付' },
  ACCEPTED: { en: 'Accepted by the customer', zh: '已验收' },
});
