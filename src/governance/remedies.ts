import type { LocalText } from './pack.ts';

/** What somebody who was refused can do next. */
export const remedies = {
  sign_in: { en: 'Sign in and send the request again.', zh: '请登录后重试。' },
  check_credentials: { en: 'Check address and password, or ask for a new invitation.', zh: '请核对邮箱和密码，或申请新的邀请。' },
  ask_operator: { en: 'Ask the operator of the platform.', zh: '请联系平台运营方。' },
  ask_holder: { en: 'Ask one of those who may do it.', zh: '请联系有权办理的人员。' },
  ask_head: { en: 'Ask your head whether it is known already.', zh: '请向上级核实是否已有此记录。' },
  ask_delegation: { en: 'Ask a holder of the right to do it or to delegate it to you.', zh: '请由有权人员办理，或请其授权委托。' },
  switch_on: { en: 'Ask those who configure the organization to switch it on.', zh: '请有权设置组织参数的人员启用。' },
  widen_scope: {
    en: 'Use your own sign-in, or ask for a token with this action in its scope.',
    zh: '请用本人账号登录，或申请包含此项操作的令牌。',
  },
  pass_to_next: { en: 'Pass it on to the next authority.', zh: '请转交上一级决定。' },
  set_limit: { en: 'Pass it on to the next authority, or have the limit set.', zh: '请转交上一级决定，或先设置限额。' },
  get_clearance: { en: 'Have your background check and training recorded.', zh: '请先登记背景审查和培训。' },
  fill_field: { en: 'Fill in the field and send the request again.', zh: '请填写该项后重新提交。' },
  correct_value: { en: 'Correct the value and send the request again.', zh: '请更正后重新提交。' },
  choose_offered: { en: 'Choose one of the values that are offered.', zh: '请从可选值中选择。' },
  reload: { en: 'Read the record again and repeat your change on the newer version.', zh: '请重新读取记录，在新版本上再次修改。' },
  check_id: { en: 'Check the identifier.', zh: '请核对标识符。' },
  complete_step: { en: 'Complete the step that comes before.', zh: '请先完成前一步骤。' },
  use_transition: { en: 'Choose one of the transitions that are possible now.', zh: '请选择当前可行的下一步。' },
  open_existing: { en: 'Open the existing record instead.', zh: '请打开已有记录。' },
  submit_again: { en: 'Submit it again for approval.', zh: '请重新提交审批。' },
  wait_decision: { en: 'Wait for the decision of those who may decide.', zh: '请等待有权人员作出决定。' },
  reduce_amount: { en: 'Reduce the amount or ask for an adjustment.', zh: '请降低金额或申请调整。' },
  propose: { en: 'Propose it to those who decide.', zh: '请向有权决定者提出建议。' },
  attach: { en: 'Attach the document and send the request again.', zh: '请附上文件后重新提交。' },
  ask_less: { en: 'Ask for less at once.', zh: '请减少一次请求的内容。' },
  first_page: { en: 'Start again from the first page.', zh: '请从第一页重新读取。' },
  new_key: { en: 'Send changed content with a new key.', zh: '内容有变时请使用新的标识。' },
  import_rates: { en: 'Have the exchange rate imported and send the request again.', zh: '请先导入汇率后重新提交。' },
  correct_rate: {
    en: 'Import it from a later day on, or as a correction with its reason.',
    zh: '请自更晚日期起导入，或说明原因作为更正导入。',
  },
  send_key: {
    en: 'Send it with a key of your own, and repeat it with the same key until you get an answer.',
    zh: '请附上自行生成的标识发送，未获答复时以同一标识重试。',
  },
  wait: { en: 'Wait and try again.', zh: '请稍后重试。' },
  report: { en: 'Report it with the reference number.', zh: '请凭编号反馈问题。' },
  end_dependents: { en: 'End or move what depends on it first.', zh: '请先处理其下属或关联事项。' },
  name_successor: { en: 'Name a successor and send the request again.', zh: '请指定接任者后重新提交。' },
  ask_reset_again: { en: 'Ask for a new way back.', zh: '请重新申请重设密码。' },
  invite_again: { en: 'Ask for a new invitation.', zh: '请申请新的邀请。' },
  choose_other: { en: 'Choose another one.', zh: '请另行选择。' },
  none: { en: 'Nothing can be done about this.', zh: '无后续办法。' },
} as const satisfies Record<string, LocalText>;

export type RemedyKey = keyof typeof remedies;
