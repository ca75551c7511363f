/** `vedetta setup`: where the set-up of the box that runs here stands, and its steps from the command line. */
import { lines } from "#texts/en/lines/box-lines.ts";
import type { NetworkLook, SetupView } from "#model/setup.ts";
import { sayer, saySentence } from "./speech.ts";
import { commandVerb } from "./command-verb.ts";
import type { Verb } from "./verb.ts";

const { say } = sayer(lines);

/** Trying the network takes a while where nobody answers. */
const PATIENCE_MS = 20_000;

const words = commandVerb({
  name: "setup",
  patienceMs: PATIENCE_MS,
  cameToNothing: { network: (looks: readonly NetworkLook[]) => looks.some(({ works }) => works === false) },
  lines: {
    show: linesOf,
    done: linesOf,
    site: linesOf,
    network: (looks: readonly NetworkLook[]) => looks.map(lineOfLook),
    test: ({ sequence }: { readonly sequence: number }) => [say("box.testMade", { sequence })],
  },
});

export const setup: Verb = { ...words, run: (args, terminal) => words.run(withWord(args, "show"), terminal) };

/** The word that is meant where none is typed. */
export function withWord(args: readonly string[], meant: string): readonly string[] {
  const [first] = args;
  return first === undefined || first.startsWith("-") ? [meant, ...args] : args;
}

export function sayStep(code: string, parameters: Readonly<Record<string, string | number>> = {}): string {
  return saySentence({ code, parameters });
}

function linesOf({ steps, next, handedOver }: SetupView): readonly string[] {
  return [
    ...steps.map(({ step, done }) => {
      const how = done === undefined ? sayStep("steps.notYet") : sayStep("steps.doneBy", done);
      return `${step.padEnd(11)} ${how}`;
    }),
    ...(next === undefined ? [] : [sayStep("steps.second.next", { step: sayStep(`steps.name.${next}`) })]),
    ...(handedOver === undefined ? [] : [sayStep("steps.title.handed", handedOver)]),
  ];
}

function lineOfLook({ what, target, works, tookMs }: NetworkLook): string {
  const how = works === undefined ? "unknown" : works ? "works" : "fails";
  return `${how.padEnd(8)} ${sayStep(`net.${what}.${how}`, { target, ...(tookMs === undefined ? {} : { tookMs }) })}`;
}
