// CSV: the actors, the places or the claims of a corpus as a table, for spreadsheets. The header says which it is.

import Papa from 'papaparse';
import { cellText, safeCell } from './csv-cells.ts';
import { columnOf, columnsOf, isTold, type Row, readRow, rowsOf, tableOf } from './csv-tables.ts';
import type { ExchangeFormat, ImportItem, ImportProblem, Table } from './format.ts';
import { lineCounter, readWhole } from './read-text.ts';

/** Without it Excel takes the file for a text of the system's old code page, and Arabic is lost. */
const BYTE_ORDER_MARK = '\ufeff';

export const csv: ExchangeFormat = {
  id: 'csv',
  name: 'CSV table',
  extensions: ['csv', 'tsv'],
  tables: ['actors', 'places', 'claims'],
  async *read(chunks): AsyncGenerator<ImportItem> {
    const text = await readWhole(chunks);
    if (typeof text !== 'string') return yield text;
    const [header, ...rows] = tableRows(text);
    if (!header) return yield { line: 1, message: 'The table is empty' };
    const table = tableOf(header.cells);
    const columns = header.cells.map((cell) => columnOf(cell, table));
    if (columns.every((column) => column === undefined)) {
      return yield {
        line: header.line,
        message: 'The first row names no column of a table of actors, places or claims',
      };
    }
    yield* columnProblems(header, columns, table);
    for (const { cells, line, fault } of rows) {
      if (cells.every((cell) => cell.trim() === '')) continue;
      const read = fault ?? readRow(rowOf(cells, columns), table, line);
      yield typeof read === 'string' ? { line, message: `${read}; the row is left out` } : read;
    }
  },
  *write(corpus, table) {
    const { rows, languages } = rowsOf(corpus, table);
    const columns = columnsOf(table, languages);
    const lines = (some: readonly (readonly string[])[]) => `${Papa.unparse(some, { newline: '\r\n' })}\r\n`;
    yield BYTE_ORDER_MARK + lines([columns]);
    for (const row of rows) yield lines([columns.map((column) => safeCell(row[column] ?? ''))]);
  },
};

interface TableRow {
  readonly cells: readonly string[];
  readonly line: number;
  readonly fault?: string;
}

function tableRows(text: string): TableRow[] {
  const rows: TableRow[] = [];
  const lineOf = lineCounter(text);
  let start = 0;
  Papa.parse(text, {
    step({ data, errors, meta }) {
      const [error] = errors;
      const fault =
        error && /quote/i.test(error.message)
          ? { fault: 'The quotation marks of this row do not close' }
          : {};
      rows.push({ cells: data, line: lineOf(start + leadingLines(text, start)), ...fault });
      start = meta.cursor;
    },
  });
  return rows;
}

/** Whether the cursor stands on the line end before the row. */
const leadingLines = (text: string, start: number): number =>
  text[start] === '\n' || text[start] === '\r' ? 1 : 0;

function rowOf(cells: readonly string[], columns: readonly (string | undefined)[]): Row {
  const row: Record<string, string> = {};
  for (const [index, column] of columns.entries()) {
    const cell = cellText(cells[index] ?? '');
    if (column !== undefined && !isTold(column) && cell.trim() !== '') row[column] = cell;
  }
  return row;
}

function* columnProblems(
  { cells, line }: TableRow,
  columns: readonly (string | undefined)[],
  table: Table,
): Generator<ImportProblem> {
  for (const [index, column] of columns.entries()) {
    const cell = cells[index] ?? '';
    if (column === undefined && cell.trim() !== '')
      yield {
        line,
        message: `A table of ${table} has no column "${cell.trim()}"; it is not read`,
        minor: true,
      };
  }
}
