import { GraphQLString } from 'graphql';
import { clause } from '../../governance/clauses.ts';
import type { LawContext } from '../../governance/context.ts';
import { ClauseType } from '../../governance/law-types.ts';
import { deciderTitle } from '../../governance/names.ts';
import { renderClause } from '../../governance/render-refusal.ts';
import { choice, completed, flag, integer, one, text, texts } from '../../query/field.ts';
import { record, TenantRecord } from '../../query/record.ts';
import type { Shown } from '../../workflow/row.ts';
import { contributeHistory } from '../history/history.ts';
import { confidentialComments } from './approval-readers.ts';
import { Approval } from './approval.entity.ts';
import { ApprovalMode, ApprovalStepState, DeciderKind, StepDeparture } from './approval.vocabulary.ts';

/** One step of an approval's route, as the chain was when it was submitted. */
@record({
  prefix: 'aps',
  table: 'approval_step',
  plural: 'approvalSteps',
  description: 'One step of the route of an approval.',
  readBy: { via: 'approval' },
  linked: ['slug', 'state'],
  defaultOrder: { field: 'place', direction: 'ASC' },
  unique: [['approval', 'place']],
  indexes: [
    ['place', 'id'],
    ['state', 'id'],
    ['slug', 'id'],
  ],
})
export class ApprovalStep extends TenantRecord {
  @one(() => Approval, { description: 'The approval.', inverse: { name: 'steps', description: 'Its route, in order.' } })
  approval!: Approval;

  @integer({ description: 'Place in the route, from 1.', filter: true, order: true })
  place!: number;

  @integer({ description: 'Steps of the same stage are open at the same time.' })
  stage!: number;

  @choice(DeciderKind, { description: 'How it finds who decides.' })
  kind!: keyof typeof DeciderKind;

  @text({ description: 'Slug of the step, such as `quote.approve`, or of the role.', filter: true })
  slug!: string;

  @completed(
    () => GraphQLString,
    (alias) => `json_build_array(${alias}.kind, ${alias}.slug)::text`,
    (([kind, slug]: [keyof typeof DeciderKind, string], { locale }: LawContext) => deciderTitle(kind, slug, locale)) as never,
    { description: "What it is, in the reader's language." },
  )
  title!: Shown<string>;

  @text({ description: 'Action that it is decided by.' })
  action!: string;

  @completed(
    () => [ClauseType],
    (alias) => `to_json(${alias}.clause_ids)::text`,
    ((ids: readonly string[], { locale }: LawContext) =>
      ids.flatMap((id) => clause(id) ?? []).map((each) => renderClause(each, locale))) as never,
    { description: 'Clauses that order it.' },
  )
  clauses!: Shown<readonly object[]>;

  @texts({ description: '', published: false })
  clauseIds!: readonly string[];

  @choice(ApprovalMode, { description: 'How many of those asked must agree.' })
  mode!: keyof typeof ApprovalMode;

  @flag({ description: 'Whether somebody else than in the other such steps must decide it (BS-3.2d).' })
  isDistinct!: boolean;

  @flag({ description: 'Whether it is decided in a meeting, with minutes (BS-3.2c).' })
  isMeeting!: boolean;

  @flag({ description: 'Whether it opens only without agreement, or for what is marked special (G4).' })
  isOnEscalation!: boolean;

  @choice(ApprovalStepState, { description: 'Where it stands.', filter: true })
  state!: keyof typeof ApprovalStepState;

  @choice(StepDeparture, { description: 'Why it went another way than the chain says; empty where it did not.', nullable: true })
  departure!: keyof typeof StepDeparture | null;

  @text({ description: 'Minutes of the meeting that decided it.', nullable: true, length: 10_000, ...confidentialComments })
  minutes!: string | null;
}

contributeHistory(ApprovalStep);
