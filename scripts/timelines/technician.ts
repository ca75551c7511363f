/** A technician's access to a box that is not claimed yet, made by the command line as on a real box. */
import { execFile, execFileSync } from "node:child_process";
import path from "node:path";
import { promisify } from "node:util";

const MAIN = path.join(import.meta.dirname, "../../appliance/main.ts");

/** Claims the box of a data folder and makes a token. Returns its value. */
export function makeToken(dataFolder: string): string {
  vedetta(["user", "add", "chief", "--role", "admin", "--data", dataFolder], "a word that nobody guesses\n");
  const words = ["token", "create", "--role", "technician", "--data", dataFolder, "--json"];
  return (JSON.parse(vedetta(words)) as { token: string }).token;
}

interface Request {
  readonly url: string;
  readonly method: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
}

/** The request that a command becomes. @param base where the box is, `http://HOST:PORT` */
export function requestOf(base: string, token: string, method: string, at: string, body?: object): Request {
  return {
    url: `${base}/api/v1${at}`,
    method,
    headers: { authorization: `Bearer ${token}`, ...(body !== undefined && { "content-type": "application/json" }) },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  };
}

/** The request by which a job reports. */
export function beatOf(base: string, token: string, word: string): Request {
  return { url: `${base}/heartbeat/${token}/${word}`, method: "POST" };
}

/** @throws Error where the box refused */
export function readAnswer(status: number, text: string): unknown {
  if (status >= 400) throw new Error(`the box answers ${status}: ${text}`);
  return text === "" ? undefined : (JSON.parse(text) as unknown);
}

/**
 * Makes requests from within a network namespace, one after the other, and gives what was answered.
 * @throws Error where the box refused one
 */
export async function askInSpace(space: string, requests: readonly Request[]): Promise<unknown[]> {
  return (await answersInSpace(space, requests)).map(([status, text]) => readAnswer(status, text));
}

/** The same, as status and text, whatever that is. */
export async function answersInSpace(space: string, requests: readonly Request[]): Promise<[number, string][]> {
  const program = `
    const answers = [];
    for (const { url, ...request } of JSON.parse(process.argv[1])) {
      const answer = await fetch(url, request);
      answers.push([answer.status, await answer.text()]);
    }
    process.stdout.write(JSON.stringify(answers));`;
  const node = [process.execPath, "--input-type=module", "-e", program, JSON.stringify(requests)];
  const { stdout } = await promisify(execFile)("ip", ["netns", "exec", space, ...node], { maxBuffer: 1e8 });
  return JSON.parse(stdout) as [number, string][];
}

function vedetta(words: readonly string[], input = ""): string {
  return execFileSync(process.execPath, ["--disable-warning=ExperimentalWarning", MAIN, ...words], {
    input,
    encoding: "utf8",
    stdio: ["pipe", "pipe", "inherit"],
  });
}
