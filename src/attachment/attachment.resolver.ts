import { GraphQLString, type GraphQLResolveInfo } from 'graphql';
import { GraphQLDateTimeISO } from 'graphql-scalars';
import { Arg, Ctx, Field, ID, Info, Int, Mutation, ObjectType, Resolver } from 'type-graphql';
import { Allow } from '../governance/allow.ts';
import { RefusalType } from '../governance/law-types.ts';
import type { Planned } from '../query/planned.ts';
import { payloadOf } from '../workflow/payload-type.ts';
import { perform } from '../workflow/perform.ts';
import { attachFile } from './attach-file.ts';
import type { AttachmentContext } from './attachment-context.ts';
import { Attachment } from './attachment.entity.ts';
import { AttachFileInput, RemoveAttachmentInput, RenameAttachmentInput, RequestUploadInput } from './attachment.inputs.ts';
import { removeAttachment } from './remove-attachment.ts';
import { renameAttachment } from './rename-attachment.ts';
import { requestUpload } from './request-upload.ts';

const AttachmentPayload = payloadOf(Attachment);

@ObjectType('Upload', { description: 'Where a file is sent to, once, before it is attached.' })
class UploadType {
  @Field(() => ID, { description: 'Id for `attachFile`.' })
  id!: string;

  @Field(() => GraphQLString, { description: 'Path below the address of the API that takes the file by `PUT`, once.' })
  url!: string;

  @Field(() => GraphQLDateTimeISO, { description: 'Until when it can be uploaded and attached.' })
  expiresAt!: Date;

  @Field(() => Int, { description: 'Length in bytes that is expected.' })
  size!: number;
}

@ObjectType('RequestUploadPayload', { description: 'What became of the request for an upload.' })
class RequestUploadPayload {
  @Field(() => UploadType, {
    nullable: true,
    description: 'Where the file is sent to; null when refused, and when a request is repeated under its key.',
  })
  upload!: UploadType | null;

  @Field(() => [RefusalType], { description: 'Why nothing was done; empty when it was.' })
  refusals!: readonly object[];
}

@Resolver()
export class AttachmentResolver {
  @Allow('customer.update', 'interaction.record', 'opportunity.manage', 'contract.draft', 'contract.implement')
  @Mutation(() => RequestUploadPayload, {
    nullable: true,
    description: 'Asks for a link under which a file for a record is sent, once. TM-1.1, CL-2.3.2, MS-2.1.2, MC-3.1.4, BS-2.2.5l.',
  })
  requestUpload(
    @Arg('input', () => RequestUploadInput, { description: 'The file.' }) input: RequestUploadInput,
    @Ctx() context: AttachmentContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Planned> {
    return perform(context, info, (work, given) => requestUpload(work, given, context.files), input);
  }

  @Allow('customer.update', 'interaction.record', 'opportunity.manage', 'contract.draft', 'contract.implement')
  @Mutation(() => AttachmentPayload, {
    nullable: true,
    description: 'Attaches an uploaded file to its record. TM-1.1, CL-2.3.2, MS-2.1.2, MC-3.1.4, BS-2.2.5l.',
  })
  attachFile(
    @Arg('input', () => AttachFileInput, { description: 'The upload.' }) input: AttachFileInput,
    @Ctx() context: AttachmentContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Planned> {
    return perform(context, info, attachFile, input);
  }

  @Allow('customer.update', 'interaction.record', 'opportunity.manage', 'contract.draft', 'contract.implement')
  @Mutation(() => AttachmentPayload, {
    nullable: true,
    description: 'Gives an attachment another name. TM-1.1, CL-2.3.2, MS-2.1.2, MC-3.1.4, BS-2.2.5l.',
  })
  renameAttachment(
    @Arg('input', () => RenameAttachmentInput, { description: 'The new name.' }) input: RenameAttachmentInput,
    @Ctx() context: AttachmentContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Planned> {
    return perform(context, info, renameAttachment, input);
  }

  @Allow('customer.update', 'interaction.record', 'opportunity.manage', 'contract.draft', 'contract.implement')
  @Mutation(() => AttachmentPayload, {
    nullable: true,
    description: 'Removes an attachment and its file. TM-1.1, CL-2.3.2, MS-2.1.2, MC-3.1.4, BS-2.2.5l.',
  })
  removeAttachment(
    @Arg('input', () => RemoveAttachmentInput, { description: 'The attachment.' }) input: RemoveAttachmentInput,
    @Ctx() context: AttachmentContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Planned> {
    return perform(context, info, removeAttachment, input);
  }
}
