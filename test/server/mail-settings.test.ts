import { describe, expect, test } from '@jest/globals';
import { readConfig } from '../../src/server/config.ts';

const whole = {
  SMTP_URL: 'smtps://user:s3cret@mail.example.com',
  MAIL_FROM: 'Closedloop <no-reply@example.com>',
  PUBLIC_URL: 'https://app.example.com/',
};

describe('the settings of mail', () => {
  test('are three, and none where there is no server', () => {
    expect(readConfig({}).mail).toBeNull();
    expect(readConfig({ PUBLIC_URL: whole.PUBLIC_URL }).mail).toBeNull();
    expect(readConfig(whole).mail).toEqual({ smtpUrl: whole.SMTP_URL, from: whole.MAIL_FROM, publicUrl: 'https://app.example.com' });
  });

  test.each([
    [{ ...whole, MAIL_FROM: '' }, 'SMTP_URL sends mail only with MAIL_FROM and PUBLIC_URL, but MAIL_FROM is not set.'],
    [{ ...whole, PUBLIC_URL: '' }, 'SMTP_URL sends mail only with MAIL_FROM and PUBLIC_URL, but PUBLIC_URL is not set.'],
    [{ ...whole, MAIL_FROM: 'nobody' }, 'MAIL_FROM must be an address such as Closedloop <no-reply@example.com>, but it is "nobody".'],
    [{ ...whole, PUBLIC_URL: 'app' }, 'PUBLIC_URL must be a URL such as https://app.example.com, but it is "app".'],
  ])('say what is missing or wrong in %j', (env, message) => {
    expect(() => readConfig(env)).toThrow(message);
  });

  test('are never shown where they hold a password', () => {
    expect(() => readConfig({ ...whole, SMTP_URL: 'http://user:s3cret@mail.example.com' })).toThrow(
      'SMTP_URL must be a URL such as smtp://user:password@mail.example.com:587, but it is not.',
    );
  });
});
