import { vocabulary } from '../../query/vocabulary.ts';

export const ApprovalState = vocabulary('ApprovalState', 'Where an approval stands.', {
  PENDING: { en: 'Waits for decisions', zh: '审批中' },
  APPROVED: { en: 'All steps have passed', zh: '已批准' },
  RETURNED: { en: 'Given back with a reason', zh: '已退回' },
  WITHDRAWN: { en: 'Taken back by the author', zh: '已撤回' },
  VOIDED: { en: 'Void, because what was to be approved has changed', zh: '因内容变更失效' },
});

export const ApprovalStepState = vocabulary('ApprovalStepState', 'Where a step of an approval stands.', {
  WAITING: { en: 'Its turn has not come', zh: '未开始' },
  OPEN: { en: 'Waits for decisions', zh: '待决定' },
  APPROVED: { en: 'Passed', zh: '已通过' },
  RETURNED: { en: 'Given back with a reason', zh: '已退回' },
  ESCALATED: { en: 'No agreement: passed on to the separate meeting', zh: '未达成一致，另行会审' },
  SKIPPED: { en: 'Not needed', zh: '已跳过' },
  VOIDED: { en: 'Void, because what was to be approved has changed', zh: '因内容变更失效' },
});

export const ApprovalMode = vocabulary('ApprovalMode', 'How many of those asked must agree.', {
  ANY: { en: 'One of them', zh: '任一人' },
  ALL: { en: 'All of them', zh: '全部' },
});

export const DeciderKind = vocabulary('DeciderKind', 'How a step of an approval chain finds who decides it.', {
  STEP: { en: "Holders of the step's action whose reach covers the record", zh: '对该记录有此项权限者' },
  ROLE: { en: 'Holders of a role', zh: '担任某角色者' },
  SUPERIOR: { en: 'The next superior of who submitted', zh: '提交人的上级' },
});

export const StepDeparture = vocabulary('StepDeparture', 'Why a step went another way than the chain says.', {
  SUBMITTER_IS_APPROVER: {
    en: 'The submitter or author holds the right to decide, so it went on to somebody else',
    zh: '提交人或编制人本人有审批权，转由他人决定',
  },
  NOBODY_HOLDS_IT: {
    en: 'Nobody else holds the right to decide on this record, so it went on to a superior',
    zh: '无人对该记录有审批权，转由上级决定',
  },
  OUTSIDE_BAND: { en: "The amount is outside the step's band", zh: '金额不在该步骤区间' },
  NOT_NEEDED: { en: 'It was not needed any more', zh: '无须办理' },
});

export const ApprovalVoteState = vocabulary('ApprovalVoteState', 'What somebody who was asked decided.', {
  ASKED: { en: 'Asked, has not decided', zh: '待决定' },
  APPROVED: { en: 'Agreed', zh: '同意' },
  RETURNED: { en: 'Gave it back', zh: '退回' },
  ESCALATED: { en: 'Disagreed, so that a separate meeting decides', zh: '不同意，另行会审' },
  DROPPED: { en: 'Not needed any more', zh: '无须决定' },
});

export const ApprovalDecision = vocabulary('ApprovalDecision', 'What is decided on a step of an approval.', {
  APPROVE: { en: 'Agree', zh: '同意' },
  RETURN: { en: 'Give back to the author, with a reason', zh: '退回' },
  ESCALATE: { en: 'Disagree, so that the separate meeting of the chain decides', zh: '提请另行会审', clauses: [] },
});
