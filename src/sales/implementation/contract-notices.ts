import { carried } from '../../governance/law-row.ts';
import { notify, to, type Notice } from '../../organization/notification/notice.ts';
import { changed, created, reached } from '../../organization/notification/occasion.ts';
import { copyHolders, theirs, whoMay } from '../../organization/notification/recipient.ts';
import { Contract } from '../contract/contract.entity.ts';
import { assigneeOfItsContract, ownerOfItsContract } from './contract-recipients.ts';
import { Implementation } from './implementation.entity.ts';
import { PerformanceUrge } from './performance-urge.entity.ts';

/** Selling is tracked by those above. */
const tracked = ['TM-5.2.3d', 'CL-4.4.2b', 'MS-3.3.1', 'MC-2.2.4d', 'BS-2.2.3f'] as const;

/** Who is told of contracts and of their implementation: copies of what is signed first, which the documents order (C37). */
export const contractNotices: readonly Notice[] = [
  notify('contract.signed', {
    on: reached(Contract, 'SIGNED'),
    to: [
      to(whoMay('contract.receive_copy'), [carried('TM-5.1.4d', { to: ['CL', 'MS', 'MC'] }), 'BS-3.2e', 'BS-3.3a']),
      // Further departments concerned got theirs with the signature.
      to(copyHolders(Contract), ['TM-5.1.4d']),
    ],
    opens: 'COPY',
    mail: 'AT_ONCE',
    title: { en: 'A contract was signed', zh: '合同已签订' },
    text: {
      en: '{actor} signed the contract {contract} ({title}). A copy is open to you.',
      zh: '{actor}签订了合同 {contract}（{title}），副本已向您开放。',
    },
    values: { contract: 'number', title: 'title' },
  }),
  notify('implementation.entered', {
    on: created(Implementation),
    to: [to(whoMay('contract.implement'), ['BS-3.2e', 'BS-3.3a'])],
    mail: 'AT_ONCE',
    title: { en: 'A contract is to be implemented', zh: '合同进入实施' },
    text: { en: 'The contract {contract} has taken effect and is to be implemented.', zh: '合同 {contract} 已生效，进入实施环节。' },
    values: { contract: 'contract.number' },
  }),
  notify('implementation.assigned', {
    on: changed(Implementation, 'assignee'),
    to: [to(theirs(Implementation, 'assignee'), ['BS-3.3a'])],
    mail: 'AT_ONCE',
    title: { en: 'You implement a contract', zh: '您负责实施合同' },
    text: { en: '{actor} gave you the implementation of the contract {contract}.', zh: '{actor}将合同 {contract} 的实施交给您。' },
    values: { contract: 'contract.number' },
  }),
  notify('implementation.obstacle', {
    on: reached(Implementation, 'OBSTACLE'),
    to: [to(whoMay('contract.sign_commercial'), ['BS-3.3b']), to(ownerOfItsContract, ['BS-3.3b'])],
    opens: 'NOTIFICATION',
    mail: 'AT_ONCE',
    title: { en: 'An obstacle to performance was filed', zh: '已提报执行阻力' },
    text: {
      en: '{actor} filed an obstacle to the contract {contract}: it is a joint task now.',
      zh: '{actor}提报了合同 {contract} 的执行阻力，现由双方共同处理。',
    },
    values: { contract: 'contract.number' },
  }),
  notify('contract.urged', {
    on: created(PerformanceUrge),
    about: 'contract',
    to: [to(whoMay('contract.implement'), ['BS-2.2.5f']), to(assigneeOfItsContract, ['BS-2.2.5f'])],
    mail: 'AT_ONCE',
    title: { en: 'Performance is urged', zh: '督促履约' },
    text: { en: '{actor} urges the performance of the contract {contract}.', zh: '{actor}督促合同 {contract} 正常、如期履约。' },
    values: { contract: 'contract.number' },
  }),
  notify('contract.termination_asked', {
    on: changed(Contract, 'terminationSide', (side) => side !== null),
    to: [to(whoMay('contract.sign_technical'), ['BS-3.2d']), to(whoMay('contract.sign_commercial'), ['BS-3.2d'])],
    mail: 'AT_ONCE',
    title: { en: 'A contract is to be terminated', zh: '拟终止合同' },
    text: {
      en: '{actor} asks to terminate the contract {contract}, which takes both departments.',
      zh: '{actor}提出终止合同 {contract}，须双方部门共同办理。',
    },
    values: { contract: 'number' },
  }),
  notify('contract.terminated', {
    on: reached(Contract, 'TERMINATED'),
    to: [to(copyHolders(Contract), tracked), to(theirs(Contract, 'owner'), tracked)],
    mail: 'AT_ONCE',
    title: { en: 'A contract was terminated', zh: '合同已终止' },
    text: { en: '{actor} terminated the contract {contract}.', zh: '{actor}终止了合同 {contract}。' },
    values: { contract: 'number' },
  }),
];
