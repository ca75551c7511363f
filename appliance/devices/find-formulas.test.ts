/** How facts are read again: factors as the MIB's code has them, rounding taken away and nothing else. */
import t from "tap";
import { number } from "./columns.ts";
import { defineMib, type Facts } from "./contract.ts";
import { memory, reading, supply } from "./facts.ts";
import { findFormulas, snap, type NumberFormula } from "./find-formulas.ts";

const ACME = "1.3.6.1.4.1.99999.1";
const system = { objectId: ACME, descr: "", name: "", contact: "", location: "" };

/** The formula of the first fact of a MIB whose one object has this value. */
function formulaOf(value: number, toFacts: (cell: { value: number; oid: string }) => Facts, scale = 1) {
  const mib = defineMib({
    name: "acme",
    title: "Acme",
    source: "none",
    verified: "unverified",
    matches: [{ sysObjectID: [ACME] }],
    scalars: { figure: number(`${ACME}.0`, { scale }) },
    facts: ({ scalars: { figure } }) => (figure === undefined ? {} : toFacts(figure)),
  });
  const scalars = { index: "0", figure: { value: value * scale, oid: `${ACME}.0` } };
  const read = { system, scalars, tables: {} };
  const [formula] = findFormulas([{ mib, reading: read, facts: mib.facts(read) }]).values();
  return formula as NumberFormula | undefined;
}

const factorOf = (formula: NumberFormula | undefined) => formula?.terms[0]?.factor;

t.test("a factor close to a whole number, and none, stays what it is", async (t) => {
  for (const factor of [1.004, 0.996, 1.009, 2.01, -1.005, 1000.5, 4096.4]) {
    const sensor = formulaOf(230, (cell) => ({
      sensors: [reading("voltage", { ...cell, value: cell.value * factor }, "Input")],
    }));
    t.match(factorOf(sensor), factor, `sensor, ${factor}`);
    if (factor < 0) continue;
    const filled = formulaOf(5_000_000, ({ value, oid }) => ({
      memory: [memory("Memory", { usedBytes: value * factor, totalBytes: 10_000_000_000_000, oid })],
    }));
    // Bytes are whole: of a step of 50 000 units the factor is known to five digits.
    t.ok(Math.abs((factorOf(filled) ?? 0) - factor) < 1e-4, `bytes, ${factor}: ${factorOf(filled)}`);
  }
});

t.test("rounding in the facts does not show", async (t) => {
  const share = formulaOf(37, ({ value, oid }) => ({ memory: [memory("Memory", { percent: 100 - value, oid })] }));
  t.match(share, { terms: [{ factor: -1 }], offset: 100 });
  // Shares have one decimal: 36.8 of 37 and 73.6 of 74 say 0.9946, which is near 0.995 and not 1.
  const scaled = formulaOf(37, ({ value, oid }) => ({ memory: [memory("Memory", { percent: value * 0.995, oid })] }));
  t.ok(Math.abs((factorOf(scaled) ?? 0) - 0.995) < 0.003, String(factorOf(scaled)));
  const units = formulaOf(262_144, ({ value, oid }) => ({
    memory: [memory("Memory", { usedBytes: value * 4096, totalBytes: 1e13, oid })],
  }));
  t.equal(factorOf(units), 4096);
  const tenths = formulaOf(231, (cell) => ({ sensors: [reading("temperature", cell, "Rack")] }), 0.1);
  t.equal(factorOf(tenths), 0.1);
  const toner = formulaOf(41, ({ value, oid }) => ({ supplies: [supply("toner", "Black", { percent: value, oid })] }));
  t.equal(factorOf(toner), 1);
});

t.test("only what the error explains is made whole", async (t) => {
  t.equal(snap(4095.9, 0.2), 4096);
  t.equal(snap(4095.9, 0.05), 4095.9);
  t.equal(snap(1.0099, 1e-9), 1.0099);
  t.equal(snap(0.3, 0.4), 0.3, "a factor is never made nothing");
});
