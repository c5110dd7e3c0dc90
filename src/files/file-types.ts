/** One kind of file that may be attached: what its names end with, and how its contents begin. */
interface FileType {
  readonly extensions: readonly string[];
  readonly begins: (head: Buffer) => boolean;
}

/**
 * What may be attached. Nothing of it runs in a browser: there is no HTML, no SVG and no script, and all of it is handed
 * out for saving. Archives are stored as they are and never opened.
 */
export const fileTypes: Readonly<Record<string, FileType>> = {
  'application/pdf': { extensions: ['pdf'], begins: magic('255044462d') },
  'image/png': { extensions: ['png'], begins: magic('89504e470d0a1a0a') },
  'image/jpeg': { extensions: ['jpg', 'jpeg'], begins: magic('ffd8ff') },
  'image/gif': { extensions: ['gif'], begins: magic('474946383761', '474946383961') },
  'image/webp': { extensions: ['webp'], begins: (head) => magic('52494646')(head) && head.subarray(8, 12).toString('latin1') === 'WEBP' },
  'image/heic': { extensions: ['heic'], begins: (head) => head.subarray(4, 8).toString('latin1') === 'ftyp' },
  'text/plain': { extensions: ['txt', 'log', 'md'], begins: isText },
  'text/csv': { extensions: ['csv'], begins: isText },
  'application/zip': { extensions: ['zip'], begins: magic('504b0304', '504b0506') },
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': { extensions: ['docx'], begins: magic('504b0304') },
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': { extensions: ['xlsx'], begins: magic('504b0304') },
  'application/vnd.openxmlformats-officedocument.presentationml.presentation': { extensions: ['pptx'], begins: magic('504b0304') },
  'application/msword': { extensions: ['doc'], begins: magic('d0cf11e0a1b11ae1') },
  'application/vnd.ms-excel': { extensions: ['xls'], begins: magic('d0cf11e0a1b11ae1') },
  'application/vnd.ms-powerpoint': { extensions: ['ppt'], begins: magic('d0cf11e0a1b11ae1') },
};

/** How much of a content tells its type. */
export const HEAD_BYTES = 4_096;

/** Whether a content that begins like this is of the type. */
export function isOfType(contentType: string, head: Buffer): boolean {
  return fileTypes[contentType]?.begins(head) ?? false;
}

/** Whether a name ends as names of the type do. */
export function hasExtensionOf(contentType: string, name: string): boolean {
  const extension = /\.([a-z0-9]{1,8})$/i.exec(name)?.[1]?.toLowerCase();
  return extension !== undefined && (fileTypes[contentType]?.extensions.includes(extension) ?? false);
}

function magic(...beginnings: readonly string[]): FileType['begins'] {
  const expected = beginnings.map((each) => Buffer.from(each, 'hex'));
  return (head) => expected.some((each) => head.subarray(0, each.length).equals(each));
}

/** Text has no zeros, and does not pose as a page. */
function isText(head: Buffer): boolean {
  return !head.includes(0) && !/^\s*(<!doctype|<html|<svg|<\?xml|<script)/i.test(head.toString('utf8').replace(/^\uFEFF/, ''));
}
