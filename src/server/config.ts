import { isIP } from 'node:net';
import { join, resolve } from 'node:path';
import { z } from 'zod';
import { StartupProblem } from '../database/startup-problem.ts';
import type { S3Settings } from '../files/s3-files.ts';
import type { MailSettings } from '../organization/mail/post.ts';
import type { FileLimits } from '../attachment/attachment-context.ts';
import { limits } from './limits.ts';

/** What the environment decides; everything else about an organization is data. */
export interface Config {
  readonly isProduction: boolean;
  readonly port: number;
  readonly host: string;
  /** An external PostgreSQL, or null for the embedded one. */
  readonly databaseUrl: string | null;
  /** Absolute folder of the embedded database, files and generated secrets. */
  readonly dataDir: string;
  readonly logLevel: string;
  /** Whether a stranger may found an organization through the API. */
  readonly isRegistrationOpen: boolean;
  /** Whether this process does jobs; others on the same database may do them instead. */
  readonly runsJobs: boolean;
  /** Whether `GET /` serves the playground. */
  readonly hasPlayground: boolean;
  /** Token that opens `GET /metrics`, or null for no such path. */
  readonly metricsToken: string | null;
  /** How long a request may take, in milliseconds. */
  readonly requestMs: number;
  /** Points per minute and member, or null without limit. */
  readonly memberPoints: number | null;
  /** Points per minute and session, or null without limit. */
  readonly tokenPoints: number | null;
  /** Points per minute and address of callers who are not signed in, or null without limit. */
  readonly strangerPoints: number | null;
  /** How mail leaves, or null where none does. */
  readonly mail: MailSettings | null;
  /** Where files lie and how large they may be. */
  readonly files: FilesConfig;
  /** Which proxies' `X-Forwarded-*` headers are believed: none, all, or addresses and networks. */
  readonly trustProxy: boolean | string[];
  /** Origins of browser apps that may call the API, or `*`. */
  readonly corsOrigins: readonly string[];
  /** How requests are traced, or null for not at all. */
  readonly tracing: TracingConfig | null;
}

export interface FilesConfig {
  /** Absolute folder for files. */
  readonly folder: string;
  /** A bucket that holds files instead, or null. */
  readonly s3: S3Settings | null;
  readonly limits: FileLimits;
}

export interface TracingConfig {
  /** Share of the requests that are traced where the caller has not decided, from 0 to 1. */
  readonly ratio: number;
}

/** Reads the settings. A bad one is a `StartupProblem` that names it, says what it must be and what it is. */
export function readConfig(env: Readonly<Record<string, string | undefined>>): Config {
  const given = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== undefined && value !== ''));
  const parsed = settings.safeParse(given);
  if (!parsed.success) throw badSetting(parsed.error, given);
  const { data } = parsed;
  const isProduction = data.NODE_ENV === 'production';
  const memberPoints = data.RATE_LIMIT === undefined ? (isProduction ? 1_000_000 : null) : data.RATE_LIMIT;
  return {
    isProduction,
    port: data.PORT,
    // Containers are entered from outside and set NODE_ENV; a developer's machine does not open itself to its network.
    host: data.HOST ?? (isProduction ? '0.0.0.0' : '127.0.0.1'),
    databaseUrl: data.DATABASE_URL ?? null,
    dataDir: resolve(data.CLOSEDLOOP_DATA_DIR),
    logLevel: data.LOG_LEVEL,
    isRegistrationOpen: data.REGISTRATION === undefined ? !isProduction : data.REGISTRATION === 'open',
    metricsToken: data.METRICS_TOKEN ?? null,
    runsJobs: data.JOBS === 'on',
    hasPlayground: data.PLAYGROUND === undefined ? !isProduction : data.PLAYGROUND === 'on',
    requestMs: data.REQUEST_TIMEOUT * 1000,
    memberPoints,
    tokenPoints: data.RATE_LIMIT_TOKEN === undefined ? memberPoints && Math.ceil(memberPoints / 2) : data.RATE_LIMIT_TOKEN,
    strangerPoints: data.RATE_LIMIT_STRANGERS === undefined ? (isProduction ? 6_000 : null) : data.RATE_LIMIT_STRANGERS,
    mail: mailSettings(data),
    files: filesConfig(data),
    trustProxy: data.TRUST_PROXY,
    corsOrigins: data.CORS_ORIGINS,
    tracing: isTraced(data) ? { ratio: data.OTEL_TRACES_SAMPLER_ARG } : null,
  };
}

const logLevels = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;

const points = z
  .string()
  .regex(/^(off|[1-9]\d{0,11})$/, 'must be a number of points per minute, or off')
  .transform((text) => (text === 'off' ? null : Number(text)));

const collector = z.string().refine(isWebUrl, 'must be a URL such as http://collector:4318').optional();

/** A number of megabytes, in bytes. */
const megabytes = z
  .string()
  .regex(/^[1-9]\d{0,8}$/, 'must be a number of megabytes')
  .transform((text) => Number(text) * 1024 * 1024);

const settings = z.object({
  NODE_ENV: z.enum(['development', 'test', 'production'], 'must be development, test or production').default('development'),
  PORT: z
    .string()
    .regex(/^\d{1,5}$/, 'must be a port number from 0 to 65535')
    .transform(Number)
    .refine((port) => port <= 65_535, 'must be a port number from 0 to 65535')
    .default(4000),
  HOST: z
    .string()
    .regex(/^[\w.:-]+$/, 'must be an address or a host name')
    .optional(),
  DATABASE_URL: z.string().refine(isPostgresUrl, 'must be a URL such as postgres://user:password@host:5432/database').optional(),
  CLOSEDLOOP_DATA_DIR: z.string().default('./.closedloop'),
  LOG_LEVEL: z.enum(logLevels, `must be one of ${logLevels.join(', ')}`).default('info'),
  REGISTRATION: z.enum(['open', 'closed'], 'must be open or closed').optional(),
  JOBS: z.enum(['on', 'off'], 'must be on or off').default('on'),
  PLAYGROUND: z.enum(['on', 'off'], 'must be on or off').optional(),
  METRICS_TOKEN: z.string().min(16, 'must have 16 characters or more').optional(),
  REQUEST_TIMEOUT: z
    .string()
    .regex(/^[1-9]\d{0,2}$/, 'must be a number of seconds from 1 to 999')
    .transform(Number)
    .default(limits.requestMs / 1000),
  RATE_LIMIT: points.optional(),
  RATE_LIMIT_TOKEN: points.optional(),
  RATE_LIMIT_STRANGERS: points.optional(),
  SMTP_URL: z.string().refine(isSmtpUrl, 'must be a URL such as smtp://user:password@mail.example.com:587').optional(),
  MAIL_FROM: z
    .string()
    .regex(/^([^<>@\r\n]+ )?<?[^\s<>@]+@[^\s<>@]+>?$/, 'must be an address such as Closedloop <no-reply@example.com>')
    .optional(),
  PUBLIC_URL: z.string().refine(isWebUrl, 'must be a URL such as https://app.example.com').optional(),
  FILES_DIR: z.string().optional(),
  FILES_S3_URL: z.string().refine(isWebUrl, 'must be a URL such as https://s3.example.com/bucket').optional(),
  FILES_S3_REGION: z.string().default('us-east-1'),
  FILES_S3_KEY_ID: z.string().optional(),
  FILES_S3_SECRET: z.string().optional(),
  FILES_MAX_SIZE: megabytes.refine((bytes) => bytes < 2 ** 31, 'must be less than 2048').default(25 * 1024 * 1024),
  FILES_TOTAL: megabytes.default(10 * 1024 * 1024 * 1024),
  TRUST_PROXY: z
    .string()
    .transform(parseProxies)
    .refine((value) => value !== null, 'must be true, false or a list of addresses such as 10.0.0.0/8,127.0.0.1')
    .default(false),
  CORS_ORIGINS: z
    .string()
    .transform(parseList)
    .refine((list) => list.every(isOrigin), 'must be * or a list of origins such as https://app.example.com')
    .default([]),
  OTEL_EXPORTER_OTLP_ENDPOINT: collector,
  OTEL_EXPORTER_OTLP_TRACES_ENDPOINT: collector,
  OTEL_SDK_DISABLED: z.string().optional(),
  OTEL_TRACES_SAMPLER_ARG: z
    .string()
    .regex(/^(0(\.\d+)?|1(\.0+)?)$/, 'must be a number from 0 to 1')
    .transform(Number)
    .default(1),
});

/** Mail needs all three, or none: a half-made setting is a mistake and is told. */
function mailSettings({ SMTP_URL, MAIL_FROM, PUBLIC_URL }: z.infer<typeof settings>): MailSettings | null {
  if (SMTP_URL === undefined) return null;
  const missing = MAIL_FROM === undefined ? 'MAIL_FROM' : PUBLIC_URL === undefined ? 'PUBLIC_URL' : null;
  if (missing) throw new StartupProblem(`SMTP_URL sends mail only with MAIL_FROM and PUBLIC_URL, but ${missing} is not set.`);
  return { smtpUrl: SMTP_URL, from: MAIL_FROM!, publicUrl: PUBLIC_URL!.replace(/\/+$/, '') };
}

function filesConfig(data: z.infer<typeof settings>): FilesConfig {
  const { FILES_S3_URL: url, FILES_S3_REGION: region, FILES_S3_KEY_ID: accessKeyId, FILES_S3_SECRET: secretAccessKey } = data;
  const folder = resolve(data.FILES_DIR ?? join(data.CLOSEDLOOP_DATA_DIR, 'files'));
  const room: FileLimits = { largest: data.FILES_MAX_SIZE, total: data.FILES_TOTAL };
  if (url === undefined) return { folder, s3: null, limits: room };
  if (accessKeyId === undefined || secretAccessKey === undefined) {
    const missing = accessKeyId === undefined ? 'FILES_S3_KEY_ID' : 'FILES_S3_SECRET';
    throw new StartupProblem(`FILES_S3_URL holds files only with FILES_S3_KEY_ID and FILES_S3_SECRET, but ${missing} is not set.`);
  }
  return { folder, s3: { url: url.replace(/\/+$/, ''), region, accessKeyId, secretAccessKey }, limits: room };
}

function badSetting({ issues: [issue] }: z.ZodError, given: Record<string, string | undefined>): StartupProblem {
  const name = String(issue!.path[0]);
  // A connection string holds a password, and a token is one; neither belongs on a screen.
  const value = /^(DATABASE_URL|METRICS_TOKEN|SMTP_URL|FILES_S3_.*|OTEL_EXPORTER_.*)$/.test(name) ? 'it is not' : `it is "${given[name]}"`;
  return new StartupProblem(`${name} ${issue!.message}, but ${value}.`);
}

/** As OpenTelemetry's own set-up reads these variables. */
function isTraced({ OTEL_SDK_DISABLED, ...endpoints }: z.infer<typeof settings>): boolean {
  if (OTEL_SDK_DISABLED?.toLowerCase() === 'true') return false;
  return endpoints.OTEL_EXPORTER_OTLP_ENDPOINT !== undefined || endpoints.OTEL_EXPORTER_OTLP_TRACES_ENDPOINT !== undefined;
}

function isWebUrl(text: string): boolean {
  return URL.canParse(text) && /^https?:$/.test(new URL(text).protocol);
}

function isSmtpUrl(text: string): boolean {
  return URL.canParse(text) && /^smtps?:$/.test(new URL(text).protocol) && new URL(text).hostname !== '';
}

function isPostgresUrl(text: string): boolean {
  return URL.canParse(text) && /^postgres(ql)?:$/.test(new URL(text).protocol);
}

function parseList(text: string): string[] {
  return text
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

function parseProxies(text: string): boolean | string[] | null {
  if (text === 'true' || text === 'false') return text === 'true';
  const addresses = parseList(text);
  return addresses.every((address) => isIP(address.split('/', 1)[0]!) !== 0) ? addresses : null;
}

function isOrigin(text: string): boolean {
  return text === '*' || (URL.canParse(text) && new URL(text).origin === text);
}
