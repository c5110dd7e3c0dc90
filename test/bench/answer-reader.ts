const headEnd = Buffer.from('\r\n\r\n');
const errors = Buffer.from('"errors":');
const none = Buffer.alloc(0);

/**
 * Reads the answers of one connection, no more of HTTP than benchmarked servers send: a status line and a length. A
 * general client would cost more time than some of the servers it measures.
 */
export class AnswerReader {
  readonly #done: (fault: string | null) => void;
  #bytes: Buffer = none;
  /** Where the answer ends, once its head is read. */
  #end = -1;

  /** `done` is called for each answer, with what is wrong with it or null. */
  constructor(done: (fault: string | null) => void) {
    this.#done = done;
  }

  take(bytes: Buffer): void {
    this.#bytes = this.#bytes.length === 0 ? bytes : Buffer.concat([this.#bytes, bytes]);
    if (this.#end < 0) this.#readHead();
    if (this.#end < 0 || this.#bytes.length < this.#end) return;
    const answer = this.#bytes.subarray(0, this.#end);
    this.#bytes = this.#bytes.subarray(this.#end);
    this.#end = -1;
    this.#done(faultOf(answer));
  }

  #readHead(): void {
    const at = this.#bytes.indexOf(headEnd);
    if (at < 0) return;
    const length = /\r\ncontent-length: *(\d+)/i.exec(this.#bytes.toString('latin1', 0, at));
    if (!length) throw new Error('A benchmarked server tells the length of its answers.');
    this.#end = at + headEnd.length + Number(length[1]);
  }
}

function faultOf(answer: Buffer): string | null {
  const isRight = answer.toString('latin1', 9, 12) === '200' && !answer.includes(errors);
  return isRight ? null : `A request failed: ${answer.toString('utf8', 0, 1000)}`;
}
