import 'reflect-metadata';
import { Length } from 'class-validator';
import { execute, GraphQLError, Kind, type GraphQLResolveInfo, type GraphQLSchema } from 'graphql';
import { Arg, Ctx, Field, ID, Info, InputType, Int, Mutation, ObjectType, Query, Resolver, buildSchemaSync } from 'type-graphql';
import { Planned, type MaskedField } from '../../src/query/planned.ts';
import type { ServerContext } from '../../src/server/context.ts';

/** What the tests add to the server's context. */
export interface TinyContext extends ServerContext {
  /** Root fields that answer as the planner would: with finished text. */
  readonly planned: ReadonlySet<string>;
  readonly masked: readonly MaskedField[];
  /** What resolvers did, in order. */
  readonly deeds: string[];
  /** Called by `wait` and `fail`. */
  readonly pause: () => Promise<void>;
  readonly fault: () => Error;
}

@ObjectType()
export class Thing {
  @Field(() => ID) id!: string;
  @Field(() => String, { nullable: true }) name!: string | null;
  @Field(() => Int) count!: number;
  @Field(() => [String]) tags!: string[];
  @Field(() => Thing, { nullable: true }) parent!: Thing | null;
  @Field(() => [Thing]) children!: Thing[];
}

@InputType()
class NoteInput {
  @Field(() => String)
  @Length(1, 10)
  word!: string;
}

const leaf = (id: string): Thing => ({ id, name: null, count: 0, tags: [], parent: null, children: [] });
const middle: Thing = { ...leaf('m'), name: '中间 "quoted" \u2028', tags: ['a', '\\b'], children: [leaf('x'), leaf('y')] };
const thing: Thing = { id: 't', name: 'top', count: -3, tags: ['é'], parent: middle, children: [middle, leaf('z')] };

@Resolver()
class TinyResolver {
  @Query(() => Thing)
  async first(@Info() info: GraphQLResolveInfo, @Ctx() context: TinyContext) {
    return await answer(thing, info, context);
  }

  @Query(() => Thing, { nullable: true })
  async second(@Info() info: GraphQLResolveInfo, @Ctx() context: TinyContext) {
    return await answer(middle, info, context);
  }

  @Query(() => [Thing])
  async all(@Info() info: GraphQLResolveInfo, @Ctx() context: TinyContext) {
    return await answer([thing, middle], info, context);
  }

  @Query(() => String, { nullable: true })
  echo(@Arg('word', () => String) word: string) {
    return word;
  }

  @Query(() => Thing, { nullable: true })
  fail(@Ctx() context: TinyContext): Thing {
    throw context.fault();
  }

  @Query(() => Boolean)
  async wait(@Ctx() context: TinyContext) {
    await context.pause();
    return true;
  }

  @Mutation(() => Thing)
  async note(@Arg('input', () => NoteInput) { word }: NoteInput, @Info() info: GraphQLResolveInfo, @Ctx() context: TinyContext) {
    context.deeds.push(`begin ${word}`);
    await new Promise((resolve) => setTimeout(resolve, 5));
    context.deeds.push(`end ${word}`);
    if (word === 'wrong') throw new GraphQLError('No.', { extensions: { code: 'CONFLICT' } });
    return await answer({ ...thing, name: word }, info, context);
  }
}

export function tinySchema(): GraphQLSchema {
  return buildSchemaSync({
    resolvers: [TinyResolver],
    validate: { forbidUnknownValues: true, validationError: { target: false, value: false } },
  });
}

const plain = tinySchema();

/** Plans as the planner does, only that graphql-js reads the selection here. */
async function answer(value: unknown, info: GraphQLResolveInfo, context: TinyContext): Promise<unknown> {
  if (!context.planned.has(info.fieldName)) return value;
  const selections = info.fieldNodes;
  const result = await execute({
    schema: plain,
    document: {
      kind: Kind.DOCUMENT,
      definitions: [{ ...info.operation, selectionSet: { kind: Kind.SELECTION_SET, selections } }, ...Object.values(info.fragments)],
    },
    variableValues: info.variableValues,
    contextValue: { ...context, planned: new Set(), deeds: [] },
  });
  return new Planned(JSON.stringify(result.data![String(info.path.key)]), context.masked);
}
