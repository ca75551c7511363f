/**
 * Every parser for a moment, with a fixed seed: what was found once stays mended. That work grows with the length alone is
 * looked at where it can be counted cheaply, which is before most of the appliance is loaded; the command looks at all.
 */
import t from "tap";
import { Coverage } from "./coverage.ts";

const coverage = new Coverage();
const { Explorer } = await import("./explore.ts");
const { eachParser } = await import("./all-parsers.ts");
const { startingInputs } = await import("./corpus.ts");
const { tryInput, watchStrays } = await import("./try-input.ts");
const { mutate, mutatingOf } = await import("./mutate.ts");
const { Chance, seedOf } = await import("../lib/chance.ts");

const SEED = 1;
/** So many changed inputs for each parser, and kept ones of those that wait for others, which take longer. */
const CHANGED = 40;
const DEAR = 8;
const WAITING = 2;
/** The first so many are stretched. */
const STRETCHED = 25;

watchStrays();
let counted = 0;
for await (const parser of eachParser()) {
  counted += 1;
  const isCheap = counted <= STRETCHED;
  await t.test(parser.name, async (t) => {
    await parser.open?.();
    const inputs = await startingInputs(parser);
    const chance = new Chance(seedOf(parser.name, SEED));
    const given = mutatingOf(parser, chance, inputs);
    const count = parser.waits === true ? WAITING : parser.dear === true ? DEAR : CHANGED;
    // What was found last stands last.
    const kept = inputs.slice(-count);
    const changed = Array.from({ length: count }, () => mutate(chance.oneOf(inputs), given));
    for (const input of [...kept, ...changed]) {
      const fault = await tryInput(parser, input);
      if (fault !== undefined) t.fail(`${fault.kind}: ${fault.what}: ${input.toString("base64")}`);
    }
    if (isCheap && parser.dear !== true) {
      const explorer = new Explorer(parser, SEED, coverage);
      explorer.pool.push(...inputs);
      await explorer.stretchOne();
      for (const { kind, what, input } of explorer.faults) t.fail(`${kind}: ${what}: ${input.toString("base64")}`);
    }
    await parser.close?.();
    t.pass(`${kept.length} kept and ${changed.length} changed inputs`);
  });
}
