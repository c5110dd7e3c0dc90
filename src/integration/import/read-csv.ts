/** One line of a file by column name, with its number as an editor counts. */
export interface CsvRow {
  readonly line: number;
  readonly values: Readonly<Record<string, string>>;
}

/** Reads comma-separated text (RFC 4180: quotes, doubled quotes, line breaks within quotes); the first line names the columns. */
export function readCsv(text: string): readonly CsvRow[] {
  const [header, ...records] = recordsOf(text.replace(/^\uFEFF/, ''));
  if (!header) return [];
  const columns = header.cells.map((cell) => cell.trim());
  return records
    .filter(({ cells }) => cells.some((cell) => cell.trim() !== ''))
    .map(({ line, cells }) => ({
      line,
      values: Object.fromEntries(columns.map((column, index) => [column, (cells[index] ?? '').trim()])),
    }));
}

interface RawRecord {
  readonly line: number;
  readonly cells: string[];
}

function recordsOf(text: string): readonly RawRecord[] {
  const records: RawRecord[] = [];
  let cells: string[] = [];
  let cell = '';
  let isQuoted = false;
  let line = 1;
  let start = 1;
  const endCell = (): void => {
    cells.push(cell);
    cell = '';
  };
  const endRecord = (): void => {
    endCell();
    records.push({ line: start, cells });
    cells = [];
  };
  for (let index = 0; index < text.length; index += 1) {
    const mark = text[index]!;
    if (mark === '\n') line += 1;
    if (isQuoted) {
      if (mark !== '"') cell += mark;
      else if (text[index + 1] === '"') cell += text[(index += 1)]!;
      else isQuoted = false;
    } else if (mark === '"' && cell === '') isQuoted = true;
    else if (mark === ',') endCell();
    else if (mark === '\n') {
      endRecord();
      start = line;
    } else if (mark !== '\r') cell += mark;
  }
  if (cell !== '' || cells.length > 0) endRecord();
  return records;
}
