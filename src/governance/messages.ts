import type { LocalText } from './pack.ts';

/** Wording of every refusal. The upper-case key is the refusal's code; words in braces are its values. */
export const messages = {
  not_signed_in: {
    en: 'You are not signed in. Sign in and try again.',
    zh: '尚未登录，请登录后重试。',
  },
  session_expired: {
    en: 'Your session has expired. Sign in again.',
    zh: '登录已过期，请重新登录。',
  },
  not_permitted: {
    en: 'You may not carry out "{action}". Allowed roles: {roles}.',
    zh: '您无权执行“{action}”。可执行的角色：{roles}。',
  },
  out_of_reach: {
    en: '"{action}" is open to you only for {reach}; this record lies outside it.',
    zh: '您执行“{action}”的范围仅限{reach}，此记录不在范围内。',
  },
  wrong_policy_pack: {
    en: 'The policy in force ({pack}) does not provide for "{action}".',
    zh: '现行制度（{pack}）未设“{action}”。',
  },
  field_not_readable: {
    en: 'You may not read the field {field}.',
    zh: '您无权查看字段 {field}。',
  },
  not_found: {
    en: '{type} {id} was not found.',
    zh: '找不到{type} {id}。',
  },
  malformed_id: {
    en: '"{id}" is not a valid identifier.',
    zh: '“{id}”不是有效的标识符。',
  },
  wrong_id_type: {
    en: '{id} identifies a {actual}; a {expected} is required here.',
    zh: '{id} 的类型是{actual}，此处应为{expected}。',
  },
  stale_version: {
    en: 'The record has been changed meanwhile (your version {given}, current version {current}). Reload it and try again.',
    zh: '记录已被更改（您的版本 {given}，当前版本 {current}），请刷新后重试。',
  },
  wrong_transition: {
    en: '{type} cannot go from "{from}" to "{to}". Possible next states: {allowed}.',
    zh: '{type}不能由“{from}”转为“{to}”。可转入：{allowed}。',
  },
  prerequisite_missing: {
    en: '"{step}" must be completed first (clause {clause}).',
    zh: '须先完成“{step}”（依据 {clause}）。',
  },
  missing_field: {
    en: 'The field {field} is required (clause {clause}).',
    zh: '请填写必填项 {field}（依据 {clause}）。',
  },
  invalid_value: {
    en: '{value} is not valid for {field}: {reason}.',
    zh: '{field} 的值 {value} 无效：{reason}。',
  },
  too_long: {
    en: '{field} has {length} characters; at most {limit} are allowed.',
    zh: '{field} 有 {length} 个字符，最多 {limit} 个。',
  },
  unknown_enum: {
    en: '"{value}" is not a value of {enumeration}. Allowed: {allowed}.',
    zh: '“{value}”不是{enumeration}的可选值。可选：{allowed}。',
  },
  enum_not_in_pack: {
    en: '"{value}" is not used under the policy {pack}.',
    zh: '制度（{pack}）不采用“{value}”。',
  },
  money_precision: {
    en: '{currency} amounts have at most {digits} decimal places.',
    zh: '{currency} 金额最多保留 {digits} 位小数。',
  },
  file_type: {
    en: 'Files of the type {value} are not taken. These are: {allowed}.',
    zh: '不接受类型为 {value} 的文件。可接受：{allowed}。',
  },
  file_too_large: {
    en: 'The file has {size} bytes; a file has 1 to {limit}.',
    zh: '文件大小为 {size} 字节，允许 1 至 {limit} 字节。',
  },
  no_room_for_files: {
    en: 'There is no room for {size} bytes more: {used} of {limit} are taken.',
    zh: '存储空间不足：已用 {used} 字节，共 {limit} 字节，无法再存入 {size} 字节。',
  },
  file_not_uploaded: {
    en: 'The file is not there: its upload is {state}. Send it to the link of the upload, or ask for another link.',
    zh: '文件尚未就绪（上传状态：{state}）。请向上传链接发送文件，或重新申请链接。',
  },
  contact_agreed: {
    en: 'The person is to be contacted on {day}. Annul that entry, or record the contact, first.',
    zh: '已约定于 {day} 联系该人，请先作废该记录或登记本次联系。',
  },
  audit_broken: {
    en: 'The audit does not hold where it names the person. Nothing is erased before that is looked into.',
    zh: '涉及该人的审计记录校验不通过，查明之前不得删除。',
  },
  rate_missing: {
    en: 'No exchange rate of {currency} into {base} holds on {day}.',
    zh: '{day} 没有 {currency} 兑 {base} 的汇率。',
  },
  rate_exists: {
    en: 'A rate of {currency} from {day} on exists already; a rate that exists is never changed.',
    zh: '{currency} 自 {day} 起的汇率已存在，已有汇率不得更改。',
  },
  date_order: {
    en: '{start} must not be later than {end}.',
    zh: '{start} 不得晚于 {end}。',
  },
  duplicate_customer: {
    en: 'A customer with the same {field} already exists: {id}.',
    zh: '已有 {field} 相同的客户：{id}。',
  },
  already_exists: {
    en: '{type} for {period} already exists: {id}.',
    zh: '{period} 的{type}已存在：{id}。',
  },
  self_approval: {
    en: 'You cannot approve, review or score your own submission. It goes to {approver}.',
    zh: '不得审批、审核或评分本人提交的内容，已转由{approver}处理。',
  },
  same_person_signature: {
    en: 'One person cannot sign both the technical and the commercial part.',
    zh: '技术部分和商务部分不得由同一人签字。',
  },
  not_asked: {
    en: '"{step}" is for {approver} to decide.',
    zh: '“{step}”由{approver}决定。',
  },
  approval_voided: {
    en: 'The approval no longer holds because {field} has been changed. Submit it again.',
    zh: '{field} 已变更，原批准失效，请重新提交。',
  },
  already_decided: {
    en: '{approver} already decided on this on {date}: {decision}.',
    zh: '{approver}已于 {date} 作出决定：{decision}。',
  },
  already_paid: {
    en: 'This has already been paid on {date} and cannot be changed.',
    zh: '已于 {date} 付款，不可更改。',
  },
  record_locked: {
    en: '{type} {id} is {state} and can no longer be changed.',
    zh: '{type} {id} 为“{state}”状态，不可再修改。',
  },
  over_limit: {
    en: '{amount} exceeds your limit of {limit}. Pass it on to {next_role}.',
    zh: '金额 {amount} 超出您的限额 {limit}，请转{next_role}决定。',
  },
  limit_not_set: {
    en: 'The limit {setting} has not been set; the request goes to {next_role}.',
    zh: '尚未设置限额“{setting}”，请求转由{next_role}处理。',
  },
  allowance_missing: {
    en: 'A discount of {amount} needs a granted allowance; {granted} is granted and not given yet.',
    zh: '优惠 {amount} 须有已批准的折让，目前已批准且尚未使用的为 {granted}。',
  },
  departments_settle: {
    en: 'The departments that sell and that serve settle this between them.',
    zh: '由销售与客服两部门商定。',
  },
  other_department_agrees: {
    en: 'What one department proposed is agreed to by another person of the other one.',
    zh: '一方部门提出的方案，须由另一方部门的其他人员确认。',
  },
  service_department_does: {
    en: 'This is for the department that serves.',
    zh: '此项由客服一方办理。',
  },
  next_authority_decides: {
    en: 'Where the departments do not agree, the next authority decides.',
    zh: '两部门未达成一致的，由上级决定。',
  },
  over_budget_line: {
    en: '{amount} exceeds the remaining {remaining} of the budget line "{line}".',
    zh: '金额 {amount} 超出预算条目“{line}”的余额 {remaining}。',
  },
  budget_not_approved: {
    en: 'There is no approved budget for {period}.',
    zh: '{period} 没有获批预算。',
  },
  outside_window: {
    en: '"{action}" is possible only from {start} to {end}.',
    zh: '“{action}”仅可在 {start} 至 {end} 进行。',
  },
  deadline_passed: {
    en: 'The deadline {deadline} has passed.',
    zh: '截止时间 {deadline} 已过。',
  },
  weights_not_100: {
    en: 'The weights add up to {sum} %; they must add up to 100 %.',
    zh: '权重合计 {sum}%，必须等于 100%。',
  },
  parts_not_whole: {
    en: 'The parts add up to {sum}; the parent target is {total}.',
    zh: '分解值合计 {sum}，与上级目标 {total} 不符。',
  },
  credit_assessment_missing: {
    en: 'Customer {customer} has no valid credit assessment. Assess the credit before concluding a contract.',
    zh: '客户 {customer} 没有有效的信用评估，签约前须先评估。',
  },
  precaution_missing: {
    en: 'Customer {customer} has poor credit; record a precaution first.',
    zh: '客户 {customer} 信用不佳，须先登记防范措施。',
  },
  compliance_review_missing: {
    en: '{type} {id} has not passed the legal compliance review.',
    zh: '{type} {id} 尚未通过法律合规审查。',
  },
  quote_not_approved: {
    en: 'The quotation must be approved by {approver} before it goes to the customer.',
    zh: '报价提交客户前须经{approver}批准。',
  },
  quote_not_accepted: {
    en: 'A contract can be drafted only from an accepted quotation.',
    zh: '客户接受报价后方可起草合同。',
  },
  contract_review_open: {
    en: 'The contract review has not passed yet. Opinions outstanding: {departments}.',
    zh: '合同评审尚未通过。待提意见：{departments}。',
  },
  implementation_locked: {
    en: 'After signing, the market department takes no part in implementation unless an obstacle has been filed.',
    zh: '签约后市场部不参与实施，已提报执行阻力的除外。',
  },
  order_not_settled: {
    en: 'The order cannot be closed: delivered {delivered}, outstanding {outstanding}.',
    zh: '订单不能结案：交付情况 {delivered}，未收款 {outstanding}。',
  },
  owner_or_deadline_missing: {
    en: 'A corrective action needs a responsible person and a deadline.',
    zh: '整改措施须指定责任人和完成期限。',
  },
  not_verified: {
    en: 'The corrective action has not been verified as effective.',
    zh: '整改措施尚未验证有效。',
  },
  key_risk_without_response: {
    en: 'A key risk needs a detailed response.',
    zh: '重点关注风险必须有详细的应对措施。',
  },
  attachment_missing: {
    en: 'Attach {attachment}.',
    zh: '请附上{attachment}。',
  },
  attachment_rejected: {
    en: 'The file {file} is not accepted: {reason}.',
    zh: '不接受文件 {file}：{reason}。',
  },
  access_clearance_missing: {
    en: 'A recorded background check and training are required before handling customer information.',
    zh: '接触客户信息前须有背景审查和培训记录。',
  },
  proposal_only: {
    en: 'You may only propose this; {decider} decides.',
    zh: '您只能提出建议，由{decider}决定。',
  },
  query_too_expensive: {
    en: 'The query costs {cost}; at most {limit} is allowed. Ask for fewer fields or levels.',
    zh: '查询开销 {cost} 超过上限 {limit}，请减少字段或层级。',
  },
  query_too_deep: {
    en: 'The query is {depth} levels deep; at most {limit} are allowed.',
    zh: '查询嵌套 {depth} 层，最多 {limit} 层。',
  },
  metric_without_dimension: {
    en: 'The metric {metric} is not known by {dimension}; it is known by {allowed}.',
    zh: '指标 {metric} 不能按 {dimension} 划分，可用维度：{allowed}。',
  },
  too_many_groups: {
    en: 'The figures fall into more than {limit} rows.',
    zh: '结果超过 {limit} 行。',
  },
  page_too_large: {
    en: 'At most {limit} records can be requested at once ({given} requested).',
    zh: '每次最多读取 {limit} 条记录（请求 {given} 条）。',
  },
  invalid_cursor: {
    en: 'The page position is not valid. Start again from the first page.',
    zh: '分页位置无效，请从第一页重新读取。',
  },
  idempotency_conflict: {
    en: 'The request key {key} was already used with other content.',
    zh: '请求标识 {key} 已用于其他内容。',
  },
  request_in_flight: {
    en: 'The request with the key {key} is being worked on. Send it again in a moment for its answer.',
    zh: '标识为 {key} 的请求正在处理，请稍后重新发送以获取结果。',
  },
  key_required: {
    en: 'A service account sends "{mutation}" with the header Idempotency-Key, so that nothing is done twice.',
    zh: '服务账号执行“{mutation}”须附带 Idempotency-Key 请求头，以免重复办理。',
  },
  rate_limited: {
    en: 'Too many requests. Try again in {seconds} seconds.',
    zh: '请求过于频繁，请 {seconds} 秒后重试。',
  },
  unavailable: {
    en: 'The service is temporarily unavailable. Try again later.',
    zh: '服务暂时不可用，请稍后重试。',
  },
  timeout: {
    en: 'The request took longer than {seconds} seconds and was stopped.',
    zh: '请求超过 {seconds} 秒，已中止。',
  },
  internal: {
    en: 'An unexpected error occurred. Quote reference {reference} when reporting it.',
    zh: '系统发生意外错误，反馈时请提供编号 {reference}。',
  },
  out_of_scope: {
    en: 'This access token is not issued for "{action}".',
    zh: '此访问令牌未获准执行“{action}”。',
  },
  bad_input: {
    en: '{field} is not valid: {reason}.',
    zh: '{field} 无效：{reason}。',
  },
  money_negative: {
    en: '{field} must not be negative.',
    zh: '{field} 不得为负数。',
  },
  money_too_large: {
    en: '{field} is larger than {limit}.',
    zh: '{field} 超过上限 {limit}。',
  },
  money_malformed: {
    en: '"{value}" is not an amount; write it as 1234.50.',
    zh: '“{value}”不是有效金额，请按 1234.50 的格式填写。',
  },
  email_taken: {
    en: 'A member with the e-mail address {email} already exists.',
    zh: '已有使用邮箱 {email} 的成员。',
  },
  step_not_on: {
    en: 'The step "{step}" is not in use under the policy {pack}.',
    zh: '制度（{pack}）未启用“{step}”这一步骤。',
  },
  override_not_possible: {
    en: 'The change of "{key}" is not possible: {reason}.',
    zh: '不能更改“{key}”：{reason}。',
  },
  wrong_credentials: {
    en: 'E-mail address or password is wrong.',
    zh: '邮箱或密码不正确。',
  },
  sign_in_locked: {
    en: 'Too many failed sign-ins with this address. Try again in 15 minutes.',
    zh: '该邮箱登录失败次数过多，请 15 分钟后重试。',
  },
  several_organizations: {
    en: 'The address belongs to members of several organizations. Name the organization.',
    zh: '该邮箱属于多个组织的成员，请注明组织名称。',
  },
  registration_closed: {
    en: 'New organizations are set up by the operator of this platform.',
    zh: '新组织由平台运营方开通。',
  },
  weak_password: {
    en: 'A password has 12 to 200 characters.',
    zh: '密码长度须为 12 至 200 个字符。',
  },
  name_taken: {
    en: '{type} "{name}" exists already.',
    zh: '{type}“{name}”已存在。',
  },
  circular: {
    en: '{name} cannot stand below itself.',
    zh: '{name}不能隶属于自身或其下级。',
  },
  still_in_use: {
    en: '{name} cannot be ended yet: {reason}.',
    zh: '{name}尚不能停用：{reason}。',
  },
  role_not_fitting: {
    en: '"{role}" is not a post of this kind of department under the policy {pack}.',
    zh: '制度（{pack}）中此类部门不设“{role}”。',
  },
  not_a_branch: {
    en: 'Only a regional branch is closed this way.',
    zh: '仅区域分支机构可如此关闭。',
  },
  last_holder: {
    en: 'Somebody must hold the post "{role}": appoint a successor first.',
    zh: '“{role}”不得空缺，请先任命接任者。',
  },
  not_active: {
    en: '{name} is "{state}"; choose somebody or something that is active.',
    zh: '{name}为“{state}”状态，请另行选择。',
  },
  already_held: {
    en: '{name} holds this already.',
    zh: '{name}已持有该项。',
  },
  successor_missing: {
    en: '{name} is responsible for {count} open records. Name a successor.',
    zh: '{name}名下尚有 {count} 项未结事项，请指定接任者。',
  },
  own_record: {
    en: 'Nobody records this about themselves.',
    zh: '不得为本人登记此项。',
  },
  delegation_not_possible: {
    en: '"{action}" cannot be delegated: {reason}.',
    zh: '不能授权委托“{action}”：{reason}。',
  },
  person_required: {
    en: 'This is for people: a service account can neither do nor be it.',
    zh: '此项须由自然人办理或担任，服务账号不可。',
  },
  service_account_required: {
    en: 'This is for service accounts, not for people.',
    zh: '此项仅适用于服务账号，不适用于自然人。',
  },
  scope_not_possible: {
    en: '"{action}" cannot be in the scope of the token: {reason}.',
    zh: '令牌范围不能包含“{action}”：{reason}。',
  },
  token_term: {
    en: 'A token lasts until a day within {days} days from now; {value} is not.',
    zh: '令牌的有效期须在 {days} 天以内，{value} 不符。',
  },
  notice_ordered: {
    en: 'This notification is ordered by {clause}: it can be mailed at once or once a day, and not be switched off.',
    zh: '此项通知为 {clause} 所规定，可选择即时或每日邮件，不得关闭。',
  },
  reset_invalid: {
    en: 'The way back is unknown, used or out of date.',
    zh: '重设链接不存在、已使用或已过期。',
  },
  mail_not_set_up: {
    en: 'This platform sends no mail.',
    zh: '本平台未设置邮件发送。',
  },
  invitation_invalid: {
    en: 'The invitation is unknown, used or out of date.',
    zh: '邀请不存在、已使用或已过期。',
  },
} as const satisfies Record<string, LocalText>;

/** Code of a refusal: the key of its wording in upper case. */
export type MessageCode = Uppercase<keyof typeof messages>;
