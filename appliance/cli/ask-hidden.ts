/** Asks a person at the terminal for a passphrase, without showing what is typed. */
import { createInterface } from "node:readline/promises";
import { Writable } from "node:stream";

export async function askHidden(question: string): Promise<string> {
  process.stderr.write(question);
  // A terminal shows what readline gives out, and this gives out nothing.
  const nowhere = new Writable({ write: (_chunk, _encoding, done) => done() });
  const lines = createInterface({ input: process.stdin, output: nowhere, terminal: true });
  try {
    return await lines.question("");
  } finally {
    lines.close();
    process.stderr.write("\n");
  }
}
