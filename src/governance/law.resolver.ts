import { Arg, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import { dayIn } from '../kernel/clock.ts';
import { Refused } from '../kernel/refusal.ts';
import { Public } from './allow.ts';
import { clause, clauses } from './clauses.ts';
import type { LawContext, NamedMember } from './context.ts';
import { Language, PolicyPack, toLocale } from './law-enums.ts';
import { refuse } from './law-row.ts';
import { ClauseType, ExplanationType, MayDecideType, NamedMemberType, RefusalType } from './law-types.ts';
import { lawOf, type PackCode } from './law.ts';
import { MatrixActionType } from './matrix-types.ts';
import { matrixOf, type MatrixAction } from './matrix.ts';
import { inLanguage, roleTitle } from './names.ts';
import { platformRules } from './platform-rules.ts';
import { renderClause, type RenderedClause } from './render-refusal.ts';

const OPEN = 'The policy documents are the rules that everybody works under.';

@Resolver(() => ClauseType)
export class ClauseResolver {
  @Public(OPEN)
  @Query(() => ClauseType, { nullable: true, description: 'One clause or guard rule; null when no document has it.' })
  clause(
    @Arg('id', () => String, { description: 'Identifier such as `TM-5.1.3c` or `G20`.' }) id: string,
    @Ctx() { locale }: LawContext,
  ): RenderedClause | null {
    const found = clause(id);
    return found ? renderClause(found, locale) : null;
  }

  @Public(OPEN)
  @Query(() => [ClauseType], {
    nullable: true,
    description: 'The clauses of the policy documents in their order, narrowed by what is given.',
  })
  clauses(
    @Arg('document', () => PolicyPack, { nullable: true, description: 'Only clauses of this document.' }) document: PackCode | null,
    @Arg('subject', () => String, { nullable: true, description: 'Only clauses about this kind of record or work.' }) subject:
      | string
      | null,
    @Arg('kind', () => String, { nullable: true, description: 'Only clauses that do this, such as `permission` or `approval`.' }) kind:
      | string
      | null,
    @Ctx() { locale }: LawContext,
  ): readonly RenderedClause[] {
    mustBeKnown('subject', subject, subjects);
    mustBeKnown('kind', kind, kinds);
    return clauses({ document, subject, kind }).map((one) => renderClause(one, locale));
  }

  @FieldResolver(() => String, { description: "The rule in the language asked for, else in the caller's." })
  text(
    @Root() root: RenderedClause,
    @Arg('locale', () => Language, { nullable: true, description: 'The language of the text.' }) language: keyof typeof Language | null,
    @Ctx() context: LawContext,
  ): string {
    const found = clause(root.id);
    return found ? inLanguage(found.text, language ? toLocale(language) : context.locale) : root.text;
  }
}

@Resolver(() => MatrixActionType)
export class MatrixResolver {
  @Public(OPEN)
  @Query(() => [MatrixActionType], {
    nullable: true,
    description:
      "Who may do what under a policy document, by which clause; for the caller's own document with what their organization changed.",
  })
  permissionMatrix(
    @Arg('pack', () => PolicyPack, { description: 'The policy document.' }) pack: PackCode,
    @Ctx() { viewer, clock }: LawContext,
  ): readonly MatrixAction[] {
    return matrixOf(viewer?.law.pack === pack ? viewer.law : lawOf(pack, [], dayIn('UTC', clock.now())));
  }
}

@Resolver(() => RefusalType)
export class RefusalResolver {
  @FieldResolver(() => [MayDecideType], { description: 'Roles that may do or decide it, and those who hold them.' })
  mayDecide(@Root() { mayDecideRoles }: RefusalType): readonly MayDecideType[] {
    return mayDecideRoles.map((role) => ({ role }));
  }
}

@Resolver(() => ExplanationType)
export class ExplanationResolver {
  @FieldResolver(() => [MayDecideType], { description: 'Roles that may do or decide it, and those who hold them.' })
  mayDecide(@Root() { mayDecideRoles }: ExplanationType): readonly MayDecideType[] {
    return mayDecideRoles.map((role) => ({ role }));
  }
}

@Resolver(() => MayDecideType)
export class MayDecideResolver {
  @FieldResolver(() => String, { description: "Name of the role in the caller's language." })
  title(@Root() { role }: MayDecideType, @Ctx() { locale }: LawContext): string {
    return roleTitle(role, locale);
  }

  @FieldResolver(() => [NamedMemberType], { description: 'Members who hold the role today.' })
  members(@Root() { role }: MayDecideType, @Ctx() { membersByRole }: LawContext): Promise<readonly NamedMember[]> {
    return membersByRole.load(role);
  }
}

const subjects: ReadonlySet<string> = new Set(clauses().map((one) => one.subject));
const kinds: ReadonlySet<string> = new Set(clauses().map((one) => one.kind));

function mustBeKnown(name: string, value: string | null | undefined, known: ReadonlySet<string>): void {
  if (value == null || known.has(value)) return;
  const values = { value: value.slice(0, 60), enumeration: name, allowed: [...known].join(', ') };
  throw new Refused([refuse(platformRules.unknownEnum, { field: name, values })]);
}
