import { hasExtensionOf } from '../files/file-types.ts';
import type { Work } from '../workflow/work.ts';
import { attachmentRules } from './attachment-rules.ts';
import { fileName } from './file-name.ts';

/** The name under which a file of the type is kept. */
export function checkedName(work: Work, given: string, contentType: string): string {
  const name = fileName(given);
  const values = { field: 'name', value: given.slice(0, 60) };
  if (name === null) return work.refuse(attachmentRules.name, { values: { ...values, reason: 'no_file_name' } });
  if (!hasExtensionOf(contentType, name)) work.refuse(attachmentRules.name, { values: { ...values, reason: 'other_ending' } });
  return name;
}
