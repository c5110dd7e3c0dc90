import type { LocalText } from './pack.ts';

/** An approval or review step that a pack or an organization switches on; its approvers are the holders of `action`. */
export interface Step {
  readonly slug: string;
  readonly action: string;
  readonly title: LocalText;
}

/** Every step that can be on; each pack file tells which are on by default ("Which steps are on"). */
export const steps: readonly Step[] = [
  step('research_plan.consultation', 'research_plan.comment', 'Consultation on the research plan', '调研计划征求意见'),
  step('research_plan.approve_special', 'research_plan.approve', 'Approval of a special research plan', '专项调研计划审批'),
  step('research_report.review', 'research_report.review', 'Review of the research report', '调研报告审核'),
  step('brand_plan.approve', 'brand_plan.approve', 'Approval of the annual brand plan', '年度品牌计划审批'),
  step('brand_asset.approve', 'brand_asset.manage', 'Approval of publicity material', '宣传资料审批'),
  step('content.review', 'content.review', 'Content review before placement', '投放前内容审核'),
  step('campaign.compliance_review', 'campaign.compliance_review', 'Legal compliance review of an activity', '活动法律合规审查'),
  step('campaign.approve', 'campaign.approve', 'Release of an activity', '活动放行'),
  step('target.approve_annual', 'target.approve_annual', 'Approval of the annual target', '年度目标审批'),
  step('target.approve_adjustment', 'target.approve_adjustment', 'Approval of a target adjustment', '目标调整审批'),
  step('plan.approve_annual', 'plan.approve_annual', 'Approval of the annual plan', '年度计划审批'),
  step('plan.approve_quarterly', 'plan.approve_quarterly', 'Approval of the quarterly plan', '季度计划审批'),
  step('plan.review_monthly', 'plan.review_monthly', 'Review of the monthly plan', '月度计划审核'),
  step('plan.review_personal_sales', 'plan.review_personal_sales', 'Review of the personal sales plan', '个人销售计划审核'),
  step('quote.approve', 'quote.approve', 'Approval of the quotation', '报价须经审批'),
  step('bid.review', 'bid.review', 'Review of the bid', '标书评审'),
  step('contract.check_with_customer', 'contract.check_with_customer', 'Check of the contract with the customer', '与客户核对合同'),
  step('contract.review', 'contract_review.review', 'Review of the contract', '合同评审'),
  step('contract.review_technical', 'contract_review.review_technical', 'Review of the technical part of the contract', '合同技术部分评审'),
  step('contract.escalate', 'contract_review.escalate', 'Separate meeting on a special contract', '特殊合同另行会审'),
  step('contract.sign_technical', 'contract.sign_technical', 'Signature of the technical part', '技术部分签字'),
  step('contract.sign_commercial', 'contract.sign_commercial', 'Signature of the commercial part', '商务部分签字'),
  step('service_ticket.decide_feasibility', 'service_ticket.decide_feasibility', 'Decision on feasibility', '可行性决定'),
  step('budget.consolidate', 'budget.consolidate', 'Consolidation of team budgets', '团队预算汇总审核'),
  step('budget.review_finance', 'budget.review_finance', 'Finance review of the budget', '预算财务审核'),
  step('budget.approve', 'budget.approve', 'Approval of the budget', '预算审批'),
  step('budget_adjustment.approve_minor', 'budget_adjustment.approve_minor', 'Approval of a minor budget adjustment', '一般预算调整审批'),
  step('budget_adjustment.approve_major', 'budget_adjustment.approve_major', 'Approval of a major budget adjustment', '重大预算调整审批'),
  step('expense_claim.review_department', 'expense_claim.review_department', 'Review of the claim by the department head', '报销部门审核'),
  step('expense_claim.review_finance', 'expense_claim.review_finance', 'Finance review of the claim', '报销财务审核'),
  step('expense_claim.approve', 'expense_claim.approve', 'Final approval of the claim', '报销最终审批'),
  step('performance_review.self_evaluate', 'performance_review.self_evaluate', 'Self-evaluation', '自评'),
  step('performance_review.peer_evaluate', 'performance_review.peer_evaluate', 'Peer evaluation', '互评'),
  step('corrective_action.verify', 'corrective_action.verify', 'Verification of a corrective action', '整改验证'),
  step('lesson.review', 'lesson.share', 'Review of a lesson before it is shared', '经验分享前审阅'),
];

export function stepOf(slug: string): Step | undefined {
  return bySlug.get(slug);
}

function step(slug: string, action: string, en: string, zh: string): Step {
  return { slug, action, title: { en, zh } };
}

const bySlug: ReadonlyMap<string, Step> = new Map(steps.map((one) => [one.slug, one]));
