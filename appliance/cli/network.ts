/** `vedetta network`: how the network of a box that manages its own is set, tried for 120 s and kept. */
import { lines } from "#texts/en/lines/box-lines.ts";
import type { NetworkSettings, NetworkState } from "#model/network-settings.ts";
import { commandVerb } from "./command-verb.ts";
import { withWord } from "./setup.ts";
import { sayer } from "./speech.ts";
import type { Verb } from "./verb.ts";

const { say } = sayer(lines);

/** An address is asked for on the cable before it is taken. */
const PATIENCE_MS = 30_000;

const words = commandVerb({ name: "network", patienceMs: PATIENCE_MS, lines: {}, each: linesOf });

export const network: Verb = { ...words, run: (args, terminal) => words.run(withWord(args, "show"), terminal) };

function linesOf({ settings, trial }: NetworkState): readonly string[] {
  return [
    say("box.netKept", { settings: settings === undefined ? say("box.netFactory") : asTyped(settings) }),
    ...(trial === undefined
      ? []
      : [
          say("box.netTried", { settings: asTyped(trial.settings) }),
          say("box.netBack", { seconds: trial.secondsLeft }),
        ]),
  ];
}

function asTyped(settings: NetworkSettings): string {
  return Object.entries(settings)
    .flatMap(([name, value]) => [value].flat().map((one) => `--${name} ${one}`))
    .join(" ");
}
