/** A numbered step of a database's shape. Steps are text in the code, so that a bundled box carries them along. */
export interface Migration {
  /** 1, 2, 3, ... without gaps; the database remembers the last one as its user_version. */
  readonly number: number;
  /** A few words, as in the file's name. */
  readonly name: string;
  readonly sql: string;
}
