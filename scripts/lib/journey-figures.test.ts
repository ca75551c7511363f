import t from "tap";
import { figuresOf, sayFigures, type Step } from "./journey-figures.ts";

const STEPS: readonly Step[] = [
  { kind: "read", what: "site" },
  { kind: "press", what: "into the name" },
  { kind: "type", what: "name", characters: 10 },
  { kind: "press", what: "go on" },
  { kind: "wait", what: "discovery", ms: 90_000 },
  { kind: "read", what: "devices" },
];

t.test("presses, characters and screens make the attention; what the box does by itself is apart", (t) => {
  const figures = figuresOf(STEPS);
  t.same(figures, {
    presses: 2,
    characters: 10,
    screens: 2,
    attentionMs: 2 * 2500 + 10 * 400 + 2 * 20_000,
    waitedMs: 90_000,
  });
  const said = sayFigures(figures, 64);
  t.match(said, /devices +64\npresses +2\n/);
  t.match(said, /attention +0\.8 min\nthe box by itself +1\.5 min$/);
  t.end();
});
