import { GraphQLString } from 'graphql';
import { Field, ID, InputType, Int } from 'type-graphql';
import { ChangeInputType, DeedInputType } from '../workflow/deed-input.ts';

@InputType({ description: 'A file that is to be uploaded for a record.' })
export class RequestUploadInput extends DeedInputType {
  @Field(() => ID, { description: 'The record: a customer, contact, interaction or opportunity.' })
  recordId!: string;

  @Field(() => GraphQLString, { description: 'Name of the file, with the ending of its type.' })
  name!: string;

  @Field(() => GraphQLString, { description: 'Media type, such as `application/pdf`.' })
  contentType!: string;

  @Field(() => Int, { description: 'Length in bytes; an upload that is longer or shorter is refused.' })
  size!: number;
}

@InputType({ description: 'An uploaded file that is to be attached to the record that it was requested for.' })
export class AttachFileInput extends DeedInputType {
  @Field(() => ID, { description: 'Id of the upload.' })
  uploadId!: string;
}

@InputType({ description: 'A new name for an attachment.' })
export class RenameAttachmentInput extends ChangeInputType {
  @Field(() => GraphQLString, { description: 'Name of the file, with the ending of its type.' })
  name!: string;
}

@InputType({ description: 'An attachment that is to be removed; the file goes with it.' })
export class RemoveAttachmentInput extends ChangeInputType {}
