import { createHash } from 'node:crypto';
import { Transform, type TransformCallback } from 'node:stream';
import { HEAD_BYTES } from './file-types.ts';

/** More came than was announced. */
export class TooMuch extends Error {
  override readonly name = 'TooMuch';
}

/** Lets a content pass and learns its length, its SHA-256 and how it begins; ends it as soon as it is longer than announced. */
export class Measured extends Transform {
  readonly #most: number;
  readonly #hash = createHash('sha256');
  #head = Buffer.alloc(0);
  #size = 0;

  constructor(most: number) {
    super();
    this.#most = most;
  }

  get size(): number {
    return this.#size;
  }

  get head(): Buffer {
    return this.#head;
  }

  /** In hexadecimal; asked for once, at the end. */
  digest(): string {
    return this.#hash.digest('hex');
  }

  override _transform(chunk: Buffer, _encoding: BufferEncoding, done: TransformCallback): void {
    this.#size += chunk.length;
    if (this.#size > this.#most) return done(new TooMuch('More came than was announced.'));
    if (this.#head.length < HEAD_BYTES) this.#head = Buffer.concat([this.#head, chunk]).subarray(0, HEAD_BYTES);
    this.#hash.update(chunk);
    done(null, chunk);
  }
}
