/**
 * Runs a plugin as a stranger: without a shell, with next to no environment, as nobody where this box is root, its output
 * bounded, and at the end nothing of it left running.
 */
import { spawn, type ChildProcess } from "node:child_process";
import { decodeText } from "#lib/decode-text.ts";

export interface PluginRun {
  /** undefined: ended by a signal. */
  readonly exitCode: number | undefined;
  readonly stdout: string;
  readonly stderr: string;
  /** It said more than is read and was ended for it. */
  readonly tooMuch: boolean;
}

export const MOST_OUTPUT_BYTES = 65_536;
/** `nobody` and `nogroup` of Debian. */
const NOBODY = 65_534;
/** How long output may stay open after the plugin's end: a child that left its process group may hold it. */
const LINGER_MS = 200;
const ENVIRONMENT = { PATH: "/usr/local/bin:/usr/bin:/bin:/usr/sbin:/sbin", LC_ALL: "C.UTF-8" };

/** @throws the spawn error by code (ENOENT, EACCES, ENOEXEC, EMFILE, ...); the signal's reason when aborted */
export function runPlugin(path: string, args: readonly string[], signal: AbortSignal): Promise<PluginRun> {
  return new Promise((resolve, reject) => {
    if (signal.aborted) {
      reject(signal.reason as Error);
      return;
    }
    const child = spawn(path, args, {
      cwd: "/",
      env: ENVIRONMENT,
      detached: true, // a process group of its own, so that its children can be ended with it
      stdio: ["ignore", "pipe", "pipe"],
      ...(process.getuid?.() === 0 && { uid: NOBODY, gid: NOBODY }),
    });
    let tooMuch = false;
    const read = collect([child.stdout, child.stderr], MOST_OUTPUT_BYTES, () => {
      tooMuch = true;
      endGroup(child);
    });
    const giveUp = () => {
      endGroup(child);
      reject(signal.reason as Error);
    };
    signal.addEventListener("abort", giveUp, { once: true });
    child.once("error", reject);
    child.once("exit", () => {
      endGroup(child);
      setTimeout(() => {
        child.stdout.destroy();
        child.stderr.destroy();
      }, LINGER_MS).unref();
    });
    child.once("close", (exitCode) => {
      signal.removeEventListener("abort", giveUp);
      const [stdout = "", stderr = ""] = read();
      resolve({ exitCode: exitCode ?? undefined, stdout, stderr, tooMuch });
    });
  });
}

/** Keeps what streams say, together up to a limit; tells once when there is more. Returns how to read it. */
function collect(streams: readonly NodeJS.ReadableStream[], mostBytes: number, onMore: () => void): () => string[] {
  const chunks: Buffer[][] = streams.map(() => []);
  let bytes = 0;
  for (const [place, stream] of streams.entries()) {
    stream.on("data", (chunk: Buffer) => {
      if (bytes > mostBytes) return;
      bytes += chunk.length;
      chunks[place]?.push(chunk);
      if (bytes > mostBytes) onMore();
    });
  }
  return () => chunks.map((own) => decodeText(Buffer.concat(own)));
}

function endGroup(child: ChildProcess): void {
  if (child.pid === undefined) return;
  try {
    process.kill(-child.pid, "SIGKILL");
  } catch {
    // nobody of the group is left
  }
}
