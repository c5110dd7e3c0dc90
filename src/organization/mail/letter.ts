import type { Locale } from '../../kernel/refusal.ts';
import { inLanguage } from '../../governance/names.ts';

/** What a mail says, before it is put into text and HTML: nothing confidential, only what happened and where to read on. */
export interface Letter {
  readonly subject: string;
  readonly lines: readonly Line[];
  /** Why it came. */
  readonly footer: string;
}

export interface Line {
  readonly text: string;
  readonly link: string | null;
}

export interface Written {
  readonly subject: string;
  readonly text: string;
  readonly html: string;
}

const words = {
  digest: { en: '{count} notifications from {organization}', zh: '{organization}：{count} 条通知' },
  noticeFooter: {
    en: 'You get this mail because you work at {organization}. What is mailed to you is set in your notification settings.',
    zh: '您因在{organization}任职而收到此邮件；可在通知设置中选择接收方式。',
  },
  invitation: { en: 'You are invited to {organization}', zh: '邀请您加入{organization}' },
  invitationLine: {
    en: 'Choose a password to begin. The link is good once, for 7 days.',
    zh: '请设置密码后开始使用。链接仅可使用一次，7 天内有效。',
  },
  reset: { en: 'A new password for {organization}', zh: '重设{organization}的登录密码' },
  resetLine: {
    en: 'Choose a new password. The link is good once, for one hour; all your sessions end when it is used.',
    zh: '请设置新密码。链接仅可使用一次，1 小时内有效；使用后您的所有会话将结束。',
  },
  unasked: { en: 'If you did not expect this mail, you need not do anything.', zh: '如非本人操作，请忽略此邮件。' },
} as const;

/** Where mails lead: pages of the company's own app, at the address of `PUBLIC_URL`. Secrets stand behind the #, which no server logs. */
export const pages = {
  notification: (url: string, id: string) => `${url}/notifications/${id}`,
  inbox: (url: string) => `${url}/notifications`,
  invitation: (url: string, token: string) => `${url}/accept-invitation#token=${token}`,
  reset: (url: string, token: string) => `${url}/reset-password#token=${token}`,
} as const;

export function noticeLetter(organization: string, notices: readonly Line[], inbox: string, locale: Locale): Letter {
  const say = speaker(organization, locale);
  const footer = say(words.noticeFooter);
  if (notices.length === 1) return { subject: notices[0]!.text, lines: notices, footer };
  const subject = say(words.digest).replace('{count}', String(notices.length));
  return { subject, lines: [...notices, { text: '', link: inbox }], footer };
}

export function invitationLetter(organization: string, link: string, locale: Locale): Letter {
  const say = speaker(organization, locale);
  return { subject: say(words.invitation), lines: [{ text: say(words.invitationLine), link }], footer: say(words.unasked) };
}

export function resetLetter(organization: string, link: string, locale: Locale): Letter {
  const say = speaker(organization, locale);
  return { subject: say(words.reset), lines: [{ text: say(words.resetLine), link }], footer: say(words.unasked) };
}

/** The letter as plain text, and as HTML without pictures, styles or anything to be fetched. */
export function write({ subject, lines, footer }: Letter): Written {
  const text = lines.map(({ text: said, link }) => [said, link].filter((part) => part).join('\n')).join('\n\n');
  const html = lines.map(({ text: said, link }) => {
    const shown = escape(said === '' ? (link ?? '') : said);
    return link === null ? `<p>${shown}</p>` : `<p><a href="${escape(link)}">${shown}</a></p>`;
  });
  return {
    subject,
    text: `${text}\n\n-- \n${footer}\n`,
    html: `<!doctype html><html><body>${html.join('')}<hr><p>${escape(footer)}</p></body></html>`,
  };
}

function speaker(organization: string, locale: Locale): (text: { readonly en: string; readonly zh: string }) => string {
  return (text) => inLanguage(text, locale).replace('{organization}', () => organization);
}

function escape(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.codePointAt(0)};`);
}
