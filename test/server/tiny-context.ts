import DataLoader from 'dataloader';
import { systemClock } from '../../src/kernel/clock.ts';
import type { Viewer } from '../../src/governance/viewer.ts';
import type { TinyContext } from './tiny-schema.ts';

/** A member as far as the server looks at one; what the law reads of a viewer is none of its business. */
export const viewer = {
  organizationId: '00000000-0000-7000-8000-000000000001',
  memberId: '00000000-0000-7000-8000-000000000002',
  name: 'Li',
  locale: 'zh-CN',
} as Viewer;

export function tinyContext(given: Partial<TinyContext> = {}): TinyContext {
  return {
    viewer: null,
    locale: 'en',
    clock: systemClock,
    requestId: 'request-1',
    address: '127.0.0.1',
    membersByRole: new DataLoader(async (roles) => roles.map(() => [])),
    note: { operationName: null, errorCodes: [] },
    planned: new Set(),
    masked: [],
    deeds: [],
    pause: async () => undefined,
    fault: () => new Error('the password is hunter2'),
    ...given,
  };
}
