import { describe, expect, test } from '@jest/globals';
import { readConfig } from '../../src/server/config.ts';
import { localeOf } from '../../src/server/locale.ts';

describe('settings', () => {
  test('have defaults for a developer, who is not open to the network', () => {
    expect(readConfig({ PORT: '' })).toMatchObject({
      port: 4000,
      host: '127.0.0.1',
      databaseUrl: null,
      isProduction: false,
      isRegistrationOpen: true,
      trustProxy: false,
      hasPlayground: true,
      requestMs: 10_000,
      memberPoints: null,
      tokenPoints: null,
    });
  });

  test('have defaults for a container, where nobody registers unasked', () => {
    expect(readConfig({ NODE_ENV: 'production' })).toMatchObject({
      host: '0.0.0.0',
      isProduction: true,
      isRegistrationOpen: false,
      hasPlayground: false,
      memberPoints: 1_000_000,
      tokenPoints: 500_000,
    });
  });

  test('trace where a collector is named', () => {
    const OTEL_EXPORTER_OTLP_ENDPOINT = 'http://collector:4318';
    expect(readConfig({}).tracing).toBeNull();
    expect(readConfig({ OTEL_EXPORTER_OTLP_ENDPOINT }).tracing).toEqual({ ratio: 1 });
    expect(readConfig({ OTEL_EXPORTER_OTLP_ENDPOINT, OTEL_TRACES_SAMPLER_ARG: '0.05' }).tracing).toEqual({ ratio: 0.05 });
    expect(readConfig({ OTEL_EXPORTER_OTLP_ENDPOINT, OTEL_SDK_DISABLED: 'true' }).tracing).toBeNull();
  });

  test('of points: a token has half of what its member has, or what is said', () => {
    expect(readConfig({ RATE_LIMIT: '101' })).toMatchObject({ memberPoints: 101, tokenPoints: 51, strangerPoints: null });
    expect(readConfig({ RATE_LIMIT: '100', RATE_LIMIT_TOKEN: 'off' })).toMatchObject({ memberPoints: 100, tokenPoints: null });
  });

  test('put files below the data folder, or into a bucket, within limits', () => {
    expect(readConfig({ CLOSEDLOOP_DATA_DIR: '/data' }).files).toEqual({
      folder: '/data/files',
      s3: null,
      limits: { largest: 26_214_400, total: 10_737_418_240 },
    });
    const bucket = { FILES_S3_URL: 'https://s3.example.com/files/', FILES_S3_KEY_ID: 'id', FILES_S3_SECRET: 'secret' };
    expect(readConfig({ ...bucket, FILES_MAX_SIZE: '1', FILES_TOTAL: '2' }).files).toMatchObject({
      s3: { url: 'https://s3.example.com/files', region: 'us-east-1', accessKeyId: 'id', secretAccessKey: 'secret' },
      limits: { largest: 1_048_576, total: 2_097_152 },
    });
    expect(() => readConfig({ ...bucket, FILES_S3_SECRET: '' })).toThrow('FILES_S3_SECRET is not set');
    expect(() => readConfig({ FILES_MAX_SIZE: '2048' })).toThrow('FILES_MAX_SIZE must be less than 2048');
  });

  test('read lists', () => {
    const config = readConfig({ TRUST_PROXY: '10.0.0.0/8, 127.0.0.1', CORS_ORIGINS: 'https://app.example.com' });
    expect(config).toMatchObject({ trustProxy: ['10.0.0.0/8', '127.0.0.1'], corsOrigins: ['https://app.example.com'] });
  });

  test.each([
    [{ PORT: 'abc' }, 'PORT must be a port number from 0 to 65535, but it is "abc".'],
    [{ PORT: '70000' }, 'PORT must be a port number from 0 to 65535, but it is "70000".'],
    [{ NODE_ENV: 'prod' }, 'NODE_ENV must be development, test or production, but it is "prod".'],
    [{ HOST: 'a b' }, 'HOST must be an address or a host name, but it is "a b".'],
    [
      { DATABASE_URL: 'mysql://root:secret@db/x' },
      'DATABASE_URL must be a URL such as postgres://user:password@host:5432/database, but it is not.',
    ],
    [{ LOG_LEVEL: 'loud' }, 'LOG_LEVEL must be one of fatal, error, warn, info, debug, trace, silent, but it is "loud".'],
    [
      { OTEL_EXPORTER_OTLP_ENDPOINT: 'collector:4318' },
      'OTEL_EXPORTER_OTLP_ENDPOINT must be a URL such as http://collector:4318, but it is not.',
    ],
    [{ OTEL_TRACES_SAMPLER_ARG: '10' }, 'OTEL_TRACES_SAMPLER_ARG must be a number from 0 to 1, but it is "10".'],
    [{ REQUEST_TIMEOUT: '0' }, 'REQUEST_TIMEOUT must be a number of seconds from 1 to 999, but it is "0".'],
    [{ PLAYGROUND: 'yes' }, 'PLAYGROUND must be on or off, but it is "yes".'],
    [{ REGISTRATION: 'yes' }, 'REGISTRATION must be open or closed, but it is "yes".'],
    [{ TRUST_PROXY: 'maybe' }, 'TRUST_PROXY must be true, false or a list of addresses such as 10.0.0.0/8,127.0.0.1, but it is "maybe".'],
    [
      { CORS_ORIGINS: 'app.example.com' },
      'CORS_ORIGINS must be * or a list of origins such as https://app.example.com, but it is "app.example.com".',
    ],
  ])('%j is told in one sentence', (env, sentence) => {
    expect(() => readConfig(env)).toThrow(expect.objectContaining({ name: 'StartupProblem', message: sentence }));
  });
});

test.each([
  [undefined, 'en'],
  ['zh-CN,zh;q=0.9,en;q=0.8', 'zh-CN'],
  ['fr, en;q=0.3, zh;q=0.7', 'zh-CN'],
  ['zh;q=0, en', 'en'],
  ['de', 'en'],
  [';;,q=,', 'en'],
])('Accept-Language "%s" is answered in %s', (header, locale) => {
  expect(localeOf(header)).toBe(locale);
});
