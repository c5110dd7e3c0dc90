import type { LocalText } from './pack.ts';

/** A rule that the permission matrix alone does not express; each pack says which bind it. */
export interface GuardRule {
  readonly id: string;
  /** The step that carries it into other packs when an organization switches the step on, or null. */
  readonly step: string | null;
  readonly clauses: readonly string[];
  readonly text: LocalText;
}

export const guardRules: readonly GuardRule[] = [
  rule(
    'G1',
    ['TM-5.1.3c'],
    'A quotation is not sent to the customer before the sales manager approves it; a change of a line, price, discount or term after approval returns it to draft.',
    '报价未经销售经理批准不得提交客户；批准后变更明细、价格、折扣或条款的，退回草稿。',
    'quote.approve',
  ),
  rule(
    'G2',
    ['TM-5.1.4a'],
    'A contract is drafted only from an accepted solution and quotation.',
    '只有客户接受方案和报价后方可起草合同。',
  ),
  rule(
    'G3',
    ['MS-3.2.3c', 'BS-3.2a', 'BS-3.2d'],
    'A contract is signed only after its review has passed; where two parts are signed, the technical part by the service department and the commercial part by the market department, never both by one person.',
    '合同评审通过后方可签订；分部分签字的，技术部分由客户服务部签，商务部分由市场部签，且不得由同一人签。',
  ),
  rule(
    'G4',
    ['BS-3.2c'],
    'Without agreement in the review meeting, or for a special contract, only the separate meeting convened by the manager of the market department passes it.',
    '评审会未达成一致或属特殊合同的，只能由市场部经理另行召集会审通过。',
  ),
  rule(
    'G5',
    ['BS-3.3b'],
    'After signing, the market department does not change implementation records, unless the service department has filed an insurmountable obstacle.',
    '签约后市场部不得更改实施记录，客户服务部已提报无法克服的阻力的除外。',
  ),
  rule(
    'G6',
    ['BS-3.4b'],
    'The service department alone decides whether a project or service request is feasible.',
    '工程或服务请求是否可行，由客户服务部独自决定。',
  ),
  rule('G7', ['MC-4.3.7'], 'An order is not closed before delivery and full payment.', '订单在交付并付清货款之前不得结案。'),
  rule(
    'G8',
    ['TM-7.1.4a', 'TM-7.1.4b'],
    'A credit assessment exists before the first contract with a customer; poor credit requires a recorded precaution.',
    '与客户首次签约前须有信用评估；信用不佳的须登记防范措施。',
  ),
  rule(
    'G9',
    ['TM-7.3.3b', 'TM-7.1.3', 'CL-4.2.1b'],
    'An activity does not start before its compliance review, nor an advertisement before its content review, has passed; if nobody holds the legal duty, the step goes to the head of all marketing.',
    '活动未通过合规审查、广告未通过内容审核的，不得开展或投放；无人承担法律审查职责时，由营销最高负责人审查。',
  ),
  rule(
    'G10',
    ['TM-2.2.2a', 'CL-4.1.2b', 'CL-4.1.3b', 'MC-4.1.5'],
    'A plan is not executed before the approval or review that its document orders.',
    '计划未经制度规定的批准或审核，不得执行。',
  ),
  rule(
    'G11',
    ['TM-6.2.1c', 'TM-6.2.2a', 'MS-5.1.3a'],
    'Spending needs an approved budget: new commitments above the line are refused; recording an actual cost never is.',
    '支出须有获批预算：超出预算条目的新支出不予办理；登记实际成本不受限制。',
  ),
  rule(
    'G12',
    ['TM-6.2.2d'],
    'A major budget adjustment needs both approvals, first the director, then the management.',
    '重大预算调整须先经总监、再经管理层批准。',
  ),
  rule(
    'G13',
    ['MS-5.1.2a', 'MS-5.1.2b'],
    'The budget reaches the management only after the finance review has passed.',
    '预算通过财务审核后方可提交管理层。',
  ),
  rule(
    'G14',
    ['MS-5.2.2a', 'MS-5.2.2b', 'MS-5.2.2c', 'MS-5.2.2d', 'MS-5.2.2e'],
    'An expense claim goes strictly from the department head to finance to the management; vouchers are mandatory.',
    '报销须依次经部门负责人、财务、管理层，且必须附凭证。',
  ),
  rule(
    'G15',
    ['CL-3.1.3a', 'CL-3.1.3b'],
    'A target is adjusted only on a major market change or force majeure, with an analysis and the approval of the management.',
    '目标仅因市场重大变化或不可抗力，并附分析、经管理层批准，方可调整。',
  ),
  rule(
    'G16',
    ['CL-5.4.2b'],
    'A corrective action has a responsible person and a deadline, and is not closed before it is verified as effective.',
    '整改措施须有责任人和期限，验证有效前不得关闭。',
  ),
  rule(
    'G17',
    ['TM-7.2.1b'],
    'A risk of high likelihood and high impact is a key risk and has a detailed response.',
    '可能性高且影响大的风险自动列为重点风险，并须有详细应对措施。',
  ),
  rule(
    'G18',
    ['BS-2.2.3j', 'BS-2.2.3l', 'BS-2.2.3n'],
    'Compensation, sales allowance and free disposal of funds above the limit go to the next authority.',
    '赔偿、销货折让和资金支配超出限额的，转由上一级决定。',
  ),
  rule(
    'G19',
    ['MS-4.1.3a', 'MS-4.1.3b'],
    'A background check and training are recorded before a member handles customer information.',
    '成员接触客户信息前须有背景审查和培训记录。',
  ),
  rule(
    'G20',
    ['TM-5.1.3c', 'CL-4.1.3b', 'MS-5.2.2b', 'MC-6.1.1', 'BS-2.2.3i'],
    'Nobody approves, reviews or scores the own submission; the next superior decides.',
    '任何人不得审批、审核或评分本人提交的内容，由上一级决定。',
  ),
  rule(
    'G21',
    ['BS-2.2.3c', 'BS-2.2.3e', 'BS-2.2.3h'],
    'The manager of the market department proposes transfers, nominations, rewards, penalties and customer selection, and does not decide them.',
    '市场部经理对调动、任用、奖惩和客户取舍只有建议权，没有决定权。',
  ),
  rule(
    'G22',
    ['MC-6.2.1a', 'MC-6.2.2a', 'MC-6.2.3a', 'MC-6.1.1'],
    'The weights of a performance scheme sum to 100 %; a member sees the own standard and result.',
    '考核权重合计为 100%；成员可查看本人的标准和结果。',
  ),
  rule(
    'G23',
    ['CL-2.1.2b', 'TM-3.2.2b', 'CL-2.2.3b'],
    'A special research plan runs only after approval; an interview has an outline before and a record after.',
    '专项调研计划经批准后方可实施；访谈前须有提纲、访谈后须有记录。',
  ),
  rule(
    'G24',
    ['BS-2.2.5m'],
    'A gift received by a representative is recorded as handed in to the company.',
    '业务代表收到的礼品须登记并上交公司。',
  ),
  rule('G25', ['MS-4.1.3a', 'MC-6.1.1'], 'Who may read what follows from the reading rules.', '查阅权限依照查阅规则。'),
  rule(
    'G26',
    [],
    'The author withdraws before approval; after approval, the role that approved.',
    '批准前由作者撤回；批准后由原批准角色撤回。',
  ),
];

function rule(id: string, clauses: readonly string[], en: string, zh: string, step: string | null = null): GuardRule {
  return { id, step, clauses, text: { en, zh } };
}
