/** A query and its result, whichever database it goes to. */

export interface Query {
  /** One statement. */
  readonly text: string;
  readonly mostRows: number;
  /** Time the statement may take on the server, milliseconds. */
  readonly timeoutMs: number;
}

/** Cells as the server writes them; null is SQL's NULL. */
export type Cell = string | null;

export interface QueryResult {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
  /** There would have been more rows. */
  readonly truncated: boolean;
}

/** More columns, and more bytes of a cell, than any figure needs. */
export const MOST_COLUMNS = 100;
/** Whole conversation: a result of many wide rows ends here. */
export const MOST_SESSION_BYTES = 1_048_576;

/** Codes that only queries have. */
export const QUERY_CODES = {
  queryRefused: "critical",
  queryTimeout: "critical",
  notReadOnly: "unknown",
  queryWrong: "unknown",
  notPermitted: "unknown",
} as const;
