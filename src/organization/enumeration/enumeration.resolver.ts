import { GraphQLString } from 'graphql';
import { Arg, Ctx, Field, ObjectType, Query, Resolver } from 'type-graphql';
import { Refused } from '../../kernel/refusal.ts';
import { Public } from '../../governance/allow.ts';
import { refuse } from '../../governance/law-row.ts';
import { inLanguage } from '../../governance/names.ts';
import { platformRules } from '../../governance/platform-rules.ts';
import type { QueryContext } from '../../query/context.ts';
import { signedIn } from '../../query/read.ts';
import { offered, vocabularyNamed, vocabularyNames } from '../../query/vocabulary.ts';

@ObjectType('EnumerationValue', { description: 'One value of a fixed vocabulary as this organization offers it.' })
export class EnumerationValueType {
  @Field(() => GraphQLString, { description: 'The value, as enums spell it.' })
  value!: string;

  @Field(() => GraphQLString, { description: "What it means, in the caller's language." })
  title!: string;

  @Field(() => [GraphQLString], { description: 'Clauses that name it.' })
  clauses!: readonly string[];
}

@Resolver()
export class EnumerationResolver {
  @Public('What can be chosen is no secret among members.')
  @Query(() => [EnumerationValueType], {
    nullable: true,
    description: 'What this organization offers of a fixed vocabulary: the values that its document names, and those that none names.',
  })
  enumeration(
    @Arg('name', () => GraphQLString, { description: 'Name of the enum, such as `DepartmentKind`.' }) name: string,
    @Ctx() context: QueryContext,
  ): readonly EnumerationValueType[] {
    const { law } = signedIn(context);
    const vocabulary = vocabularyNamed(name);
    if (!vocabulary) {
      const values = { value: name.slice(0, 60), enumeration: 'enumeration', allowed: vocabularyNames().join(', ') };
      throw new Refused([refuse(platformRules.unknownEnum, { field: 'name', values })]);
    }
    return offered(vocabulary, law).map(({ value, clauses, ...title }) => ({
      value,
      title: inLanguage(title, context.locale),
      clauses: clauses.filter((clause) => law.isInForce([clause])),
    }));
  }

  @Public('What can be chosen is no secret among members.')
  @Query(() => [GraphQLString], { nullable: true, description: 'Names of all fixed vocabularies.' })
  enumerations(@Ctx() context: QueryContext): readonly string[] {
    signedIn(context);
    return vocabularyNames();
  }
}
