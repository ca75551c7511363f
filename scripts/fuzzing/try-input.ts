/** One input given to a parser, and what is to be found fault with. */
import { WrongOutcome, type Parser } from "./parser.ts";

export interface Fault {
  /** `crash`: an error that is not declared. `stray`: a rejection or error that nobody caught. `wrong`: read, but not what it
   * must be. `work`: more than any input of its length may cost. `memory`: it keeps what it read. `stuck`: it does not end. */
  readonly kind: "crash" | "stray" | "wrong" | "work" | "memory" | "stuck";
  /** In a line. */
  readonly what: string;
  /** The same for the same fault: the place in the code, or what is wrong. */
  readonly where: string;
  readonly input: Buffer;
}

/** What nobody caught since the last look. */
const strays: unknown[] = [];

/** From now on nothing that is uncaught ends the process; it is counted as a fault of what is read at the time. */
export function watchStrays(): void {
  process.on("unhandledRejection", (error) => void strays.push(error));
  process.on("uncaughtException", (error) => void strays.push(error));
}

/** @returns undefined where the parser took or refused it as it should */
export async function tryInput(parser: Parser, input: Buffer): Promise<Fault | undefined> {
  // Its own copy, with its own memory: a reader that goes beyond the end finds nothing, and one that writes harms nobody.
  const given = Buffer.from(new Uint8Array(input));
  try {
    const reading = parser.read(given);
    if (reading instanceof Promise) await reading;
  } catch (error) {
    if (error instanceof WrongOutcome)
      return { kind: "wrong", what: error.message, where: error.message.slice(0, 40), input };
    if (parser.refuses?.(error) !== true) return { kind: "crash", ...tell(error), input };
  }
  const stray = strays.shift();
  strays.length = 0;
  return stray === undefined ? undefined : { kind: "stray", ...tell(stray), input };
}

/** The error, and where it was thrown: the first line of ours, or of a library. */
function tell(error: unknown): { what: string; where: string } {
  if (!(error instanceof Error)) return { what: String(error), where: String(error).slice(0, 40) };
  const place = error.stack?.split("\n").find((line) => /^\s+at .*\/(appliance|node_modules)\//.test(line)) ?? "";
  const where = /((?:appliance|node_modules)\/[^:)]+:\d+)/.exec(place)?.[1] ?? error.name;
  return { what: `${error.name}: ${error.message.slice(0, 200)} (${where})`, where };
}
