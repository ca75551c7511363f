/** Notes in memory for tests: what was written stays as it was written, whatever becomes of it afterwards. */
import type { Notes } from "../ahead-keeper.ts";

export class MemoryNotes implements Notes {
  readonly all = new Map<string, unknown>();

  get(name: string): unknown {
    return structuredClone(this.all.get(name));
  }

  set(name: string, value: unknown): void {
    if (value === undefined) this.all.delete(name);
    else this.all.set(name, structuredClone(value));
  }
}
