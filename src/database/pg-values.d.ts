declare module 'pg/lib/utils.js' {
  const utils: {
    /** Serializes a parameter as the driver would: dates with offset, arrays as array literals, other objects as JSON. */
    prepareValue(value: unknown): string | Buffer | null;
  };
  export default utils;
}
