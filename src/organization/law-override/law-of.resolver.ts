import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Mutation, Query, Resolver } from 'type-graphql';
import type { Locale } from '../../kernel/refusal.ts';
import { actions } from '../../governance/actions.ts';
import { Allow, Public } from '../../governance/allow.ts';
import { chains } from '../../governance/chains.ts';
import type { Law } from '../../governance/law.ts';
import { actionTitle, deciderTitle, inLanguage } from '../../governance/names.ts';
import { settings } from '../../governance/settings.ts';
import { steps } from '../../governance/steps.ts';
import { compose } from '../../query/compose.ts';
import type { QueryContext } from '../../query/context.ts';
import { modelOf } from '../../query/model.ts';
import type { Planned } from '../../query/planned.ts';
import { readListAt, readRow, signedIn } from '../../query/read.ts';
import { selectionOf } from '../../query/selection.ts';
import { payloadOf } from '../../workflow/payload-type.ts';
import { performAnew, type OrganizationContext } from '../organization/organization-context.ts';
import { Organization } from '../organization/organization.entity.ts';
import { endOverride } from './end-override.ts';
import { LawOverrideRecord } from './law-override.entity.ts';
import { EndOverrideInput, OverrideLawInput } from './law-override.inputs.ts';
import { OrganizationLawType } from './organization-law-type.ts';
import { overrideLaw } from './override-law.ts';

const LawOverridePayload = payloadOf(LawOverrideRecord);

@Resolver(() => OrganizationLawType)
export class LawOfResolver {
  @Public('The law is readable to all whom it binds.')
  @Query(() => OrganizationLawType, { nullable: true, description: 'The law of this organization today (CL-1.3.2).' })
  async lawOf(@Ctx() context: QueryContext, @Info() info: GraphQLResolveInfo): Promise<Planned> {
    const { law, organizationId } = signedIn(context);
    return compose(selectionOf(info).root, context, {
      organization: (child) => readRow(context, modelOf(Organization), organizationId, info, child),
      pack: () => law.pack,
      revision: () => law.revision,
      changedActions: () => changedActions(law, context.locale),
      settings: () =>
        settings.map(({ slug, title, kind, choices, clauses }) => ({
          name: slug,
          title: inLanguage(title, context.locale),
          kind,
          value: law.setting(slug),
          choices,
          clauses,
        })),
      steps: () => stepsOf(law, context.locale),
      chains: () => chainsOf(law, context.locale),
      overrides: (child) => readListAt(context, modelOf(LawOverrideRecord), info, child),
    });
  }

  @Allow('organization.configure')
  @Mutation(() => LawOverridePayload, {
    nullable: true,
    description:
      "Changes the organization's law from a day on: fallbacks, actions, settings, steps, approval chains (CL-1.3.2; TM-6.2.1b, CL-3.1.3b, MS-5.1.2b, MC-2.2.1a, BS-2.2.0).",
  })
  overrideLaw(
    @Arg('input', () => OverrideLawInput, { description: 'The change.' }) input: OverrideLawInput,
    @Ctx() context: OrganizationContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Planned> {
    return performAnew(context, info, overrideLaw, input);
  }

  @Allow('organization.configure')
  @Mutation(() => LawOverridePayload, {
    nullable: true,
    description: "Ends a change of the organization's law (CL-1.3.2; TM-6.2.1b, CL-3.1.3b, MS-5.1.2b, MC-2.2.1a, BS-2.2.0).",
  })
  endOverride(
    @Arg('input', () => EndOverrideInput, { description: 'The change that ends.' }) input: EndOverrideInput,
    @Ctx() context: OrganizationContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Planned> {
    return performAnew(context, info, endOverride, input);
  }
}

/** Actions that the pack has otherwise: with grants switched off, or with grants although the pack has it off. */
function changedActions(law: Law, locale: Locale): readonly object[] {
  return actions
    .map(({ slug }) => ({ slug, grants: law.grantsOf(slug), isOfPack: law.policy.grants.some(({ action }) => action === slug) }))
    .filter(({ grants, isOfPack }) => grants.some(({ switchedOff }) => switchedOff) || (grants.length > 0 && !isOfPack))
    .map(({ slug, grants }) => ({ action: slug, title: actionTitle(slug, locale), grants }));
}

function stepsOf(law: Law, locale: Locale): readonly object[] {
  return steps.map(({ slug, action, title }) => {
    const row = law.policy.steps.find((each) => each.slug === slug);
    return { slug, title: inLanguage(title, locale), on: law.isStepOn(slug), by: row?.by ?? null, action, clauses: row?.clauses ?? [] };
  });
}

function chainsOf(law: Law, locale: Locale): readonly object[] {
  return chains.map(({ slug, title }) => ({
    slug,
    title: inLanguage(title, locale),
    steps: law.chain(slug).map((step) => ({ ...step, title: deciderTitle(step.kind, step.slug, locale) })),
  }));
}
