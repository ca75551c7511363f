/** What a program writes on its standard output, whole or not at all: bounded in size, ended by its signal. */
import { spawn } from "node:child_process";

export interface OutputBounds {
  /** Ends it. */
  readonly signal: AbortSignal;
  /** One that writes more is ended. */
  readonly mostBytes: number;
  /** So much of its standard error is kept, from the beginning on. */
  readonly mostSaid: number;
}

export interface ProgramOutput {
  /** Its exit code; null where a signal ended it, or it could not be started. */
  readonly code: number | null;
  /** Only to be used with code 0. */
  readonly bytes: Buffer;
  /** Its standard error, or why it could not be started or was given up. */
  readonly said: string;
}

/** Never rejected. */
export function readProgramOutput(
  file: string,
  args: readonly string[],
  { signal, mostBytes, mostSaid }: OutputBounds,
): Promise<ProgramOutput> {
  return new Promise((resolve) => {
    const child = spawn(file, args, { stdio: ["ignore", "pipe", "pipe"], signal, killSignal: "SIGKILL" });
    const parts: Buffer[] = [];
    let size = 0;
    let said = "";
    child.stdout.on("data", (part: Buffer) => {
      size += part.length;
      if (size <= mostBytes) parts.push(part);
      else child.kill("SIGKILL");
    });
    child.stderr.on("data", (part: Buffer) => (said = (said + part.toString()).slice(0, mostSaid)));
    child.on("error", (error) => resolve({ code: null, bytes: Buffer.alloc(0), said: error.message }));
    child.on("close", (code) => resolve({ code, bytes: Buffer.concat(parts), said: said.trim() }));
  });
}
