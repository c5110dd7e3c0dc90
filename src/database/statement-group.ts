import pg from 'pg';
import pgValues from 'pg/lib/utils.js';
import { isStalePreparation } from './errors.ts';
import { PreparedStatements, type Preparation, type Statement } from './prepared.ts';
import { statementChannel } from './statement-channel.ts';

export interface StatementResult<Row = Record<string, unknown>> {
  readonly rows: Row[];
  readonly rowCount: number;
  /** PostgreSQL's word for what it did: `SELECT`, `COMMIT` …. */
  readonly command: string;
}

/** The part of the driver's connection that sends messages. */
interface Wire {
  readonly stream: { cork(): void; uncork(): void };
  parse(message: { name: string; text: string }): void;
  bind(message: { statement: string; values: readonly (string | Buffer | null)[] }): void;
  describe(message: { type: 'P' }): void;
  execute(message: { rows?: number }): void;
  close(message: { type: 'S'; name: string }): void;
  sync(): void;
}

/** The driver's query as it is at run time; its published types leave the handlers out. */
interface DriverQuery {
  callback: (error: unknown, result?: StatementResult) => void;
  submit(wire: Wire): Error | null;
  handleRowDescription(message: unknown): void;
  handleDataRow(message: unknown): void;
  handleCommandComplete(message: unknown, wire: Wire): void;
  handleError(error: unknown, wire: Wire): void;
}

const Query = pg.Query as unknown as new (config: { text: string }) => DriverQuery;

interface Part {
  readonly statement: Statement;
  readonly values: readonly (string | Buffer | null)[];
  readonly always: boolean;
  preparation?: Preparation;
}

/** Sends statements as one group and answers the rows of the last. Rejects with the driver's error. */
export function sendGroup<Row>(client: pg.Client, preludes: readonly Statement[], statement: Statement): Promise<StatementResult<Row>> {
  if (!statementChannel.hasSubscribers) return send(client, preludes, statement);
  return statementChannel.tracePromise(() => send<Row>(client, preludes, statement), { statement });
}

function send<Row>(client: pg.Client, preludes: readonly Statement[], statement: Statement): Promise<StatementResult<Row>> {
  return new Promise((resolve, reject) => {
    const group = new StatementGroup(preludes, statement);
    group.callback = (error, result) => (error ? reject(error) : resolve(result as StatementResult<Row>));
    client.query(group as unknown as pg.Submittable);
  });
}

/**
 * Several statements that share one Sync: PostgreSQL runs them in one transaction unless one was begun, and skips the
 * rest after an error. That is how the tenant's context travels with a read without a round trip of its own and ends
 * with it. Only the last statement is described, so rows that come before a description are the preludes'.
 */
class StatementGroup extends Query {
  private readonly parts: readonly Part[];
  private prepared: PreparedStatements | null = null;
  private completed = 0;
  private isDescribed = false;

  constructor(preludes: readonly Statement[], statement: Statement) {
    super({ text: statement.text });
    // Values are serialized before anything is sent: a failure in mid-group would leave the connection out of step.
    this.parts = [...preludes.map((prelude) => partOf(prelude, true)), partOf(statement, false)];
  }

  override submit(wire: Wire): null {
    this.prepared = preparedOn(wire);
    corkUntilTurnEnds(wire);
    for (const name of this.prepared.takeAbandoned()) wire.close({ type: 'S', name });
    for (const [index, part] of this.parts.entries()) this.sendPart(wire, part, index === this.parts.length - 1);
    wire.sync();
    return null;
  }

  private sendPart(wire: Wire, part: Part, isLast: boolean): void {
    const preparation = this.prepared!.prepare(part.statement, part.always);
    part.preparation = preparation;
    if (!preparation.isParsed) wire.parse({ name: preparation.wireName, text: part.statement.text });
    wire.bind({ statement: preparation.wireName, values: part.values });
    if (isLast) wire.describe({ type: 'P' });
    wire.execute({});
  }

  override handleRowDescription(message: unknown): void {
    this.isDescribed = true;
    super.handleRowDescription(message);
  }

  override handleDataRow(message: unknown): void {
    if (this.isDescribed) super.handleDataRow(message);
  }

  override handleCommandComplete(message: unknown, wire: Wire): void {
    this.completed += 1;
    if (this.completed === this.parts.length) super.handleCommandComplete(message, wire);
  }

  override handleError(error: unknown, wire: Wire): void {
    for (const { statement, preparation } of this.parts) {
      const isUncertain = preparation && (!preparation.isParsed || isStalePreparation(error));
      if (isUncertain && preparation.wireName !== '') this.prepared?.forget(statement, preparation);
    }
    super.handleError(error, wire);
  }
}

function partOf(statement: Statement, always: boolean): Part {
  const values = (statement.values ?? []).map((value) => pgValues.prepareValue(value));
  return { statement, values, always };
}

const preparedByWire = new WeakMap<Wire, PreparedStatements>();

function preparedOn(wire: Wire): PreparedStatements {
  const known = preparedByWire.get(wire);
  if (known) return known;
  const fresh = new PreparedStatements();
  preparedByWire.set(wire, fresh);
  return fresh;
}

const corked = new WeakSet<Wire>();

/** Whatever is sent within one turn of the event loop leaves in one packet: requests that arrived together are asked together. */
function corkUntilTurnEnds(wire: Wire): void {
  if (corked.has(wire)) return;
  corked.add(wire);
  wire.stream.cork();
  setImmediate(() => {
    corked.delete(wire);
    wire.stream.uncork();
  });
}
