/** Why a backup cannot be made, read or restored. Nothing has changed then. */
import { refusal, type ParametersOf, type Refusal, type RefusalCode } from "#model/refusal.ts";

export class BackupError extends Error {
  readonly refusal: Refusal;

  constructor(what: Refusal) {
    super(`${what.path} ${what.code}`.trim());
    this.name = "BackupError";
    this.refusal = what;
  }
}

/** @throws BackupError */
export function refuse<C extends RefusalCode>(code: C, path: string, ...parameters: ParametersOf<C>): never {
  throw new BackupError(refusal(code, path, ...parameters) as Refusal);
}
