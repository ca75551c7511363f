/** Names of kinds of parts. */
import t from "tap";
import { PART_KINDS } from "#model/part-kind.ts";
import type { Parameters } from "#model/sentence.ts";
import { tell, wordsOf } from "../sentence-book.ts";
import { tellEvent } from "../tell-event.ts";
import { english } from "./english.ts";

t.test("every kind has a name", async (t) => {
  for (const kind of PART_KINDS) t.match(tell(english, { code: `part.${kind}`, parameters: {} }), /^[A-Z]/, kind);
  t.equal(tell(english, { code: "part.supplies", parameters: {} }), "Toner and ink");
});

const WORDS = wordsOf(english, "UTC", () => Date.parse("2026-03-01T12:00:00Z"));
const device = { what: "SW-1", parts: "fans", partsTotal: 4, saw: "device.stateCritical", word: "stopped" };
const say = (code: string, parameters: Parameters) => tell(english, { code, parameters: { ...device, ...parameters } });

t.test("how many fail, and which; of one alone what is wrong with it", async (t) => {
  t.equal(
    say("incident.partsFailed", { partsFailing: 2, partsMilder: 0, partsNamed: ["Fan 2", "Fan 3"] }),
    "SW-1: 2 of 4 fans have failed: Fan 2, Fan 3",
  );
  t.equal(
    say("incident.partsFailed", { partsFailing: 1, partsMilder: 0, partsNamed: ["Fan 2"] }),
    'SW-1: 1 of 4 fans has failed: Fan 2: the device says "stopped"',
  );
  t.equal(
    say("incident.partsFailed", { partsFailing: 8, partsMilder: 2, partsTotal: 12, partsNamed: ["A", "B", "C"] }),
    "SW-1: 8 of 12 fans have failed: A, B, C and 5 more; 2 more are not as they should be",
  );
  t.equal(
    say("incident.partsFailed", { parts: "volumes", partsFailing: 1, partsMilder: 1, partsNamed: ["/var", "/"] }),
    'SW-1: 1 of 4 volumes is critical: /var: the device says "stopped"; one more is not as it should be',
  );
  t.equal(
    say("incident.partsWarning", { parts: "supplies", partsFailing: 4, partsMilder: 0, partsNamed: ["Black", "Cyan"] }),
    "SW-1: 4 of 4 supplies need attention: Black, Cyan and 2 more",
  );
});

t.test("an event of all of a kind names the device once", async (t) => {
  const members = [{ service: "black", serviceName: "Black", state: "warning" }];
  const named = { partsFailing: 1, partsMilder: 0, partsNamed: ["Black"] };
  const changed = { host: "prn", hostName: "PRN-1", part: "supplies", partName: "Toner and ink", total: 4, members };
  const { what: _, ...parameters } = { ...device, ...named, parts: "supplies", word: "low" };
  const seen = { code: "incident.partsWarning", parameters };
  t.equal(
    tellEvent(
      english,
      { type: "state.changed", subject: "prn/@supplies", data: { ...changed, state: "warning", before: "ok", seen } },
      WORDS,
    ),
    'PRN-1: Toner and ink: 1 of 4 supplies needs attention: Black: the device says "low"',
  );
  t.equal(
    tellEvent(
      english,
      {
        type: "state.changed",
        subject: "prn/@supplies",
        data: { ...changed, members: [], state: "ok", before: "warning" },
      },
      WORDS,
    ),
    "PRN-1: Toner and ink: all 4 are ok, were warning",
  );
  const incident = {
    subject: "sw/@fans",
    subjectName: "Fans",
    host: "sw",
    cause: {
      code: "incident.partsFailed",
      parameters: { ...device, ...named, what: "old name", partsNamed: ["Fan 2"] },
    },
    symptoms: [{ subject: "sw/fan-2", name: "Fan 2", state: "critical" }],
  };
  const over = { ...incident, failedAt: "2026-03-01T10:00:00Z", resolvedAt: "2026-03-01T10:20:00Z" };
  t.equal(
    tellEvent(english, { type: "incident.resolved", subject: "id", data: over }, WORDS, "SW-1"),
    "SW-1: Fans: all well again after 20 min",
  );
  t.equal(
    tellEvent(english, { type: "incident.opened", subject: "id", data: incident }, WORDS, "SW-1"),
    'SW-1: 1 of 4 fans has failed: Fan 2: the device says "stopped"',
  );
});
