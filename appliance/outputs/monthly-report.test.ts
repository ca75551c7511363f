/** The report of each month comes once to whoever wants it, also after the box was off or killed; nobody's news wait for it. */
import t from "tap";
import type { HandClock } from "#lib/testing/hand-clock.ts";
import type { Carried } from "./carrier.ts";
import { plainText } from "./plain-text.ts";
import type { MadeLetter, ReportSource } from "./report-desk.ts";
import { incidentEvent } from "./testing/incident-events.ts";
import { contactOf, openOffice, type OfficeStage } from "./testing/office-stage.ts";

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const MID_OCTOBER = Date.UTC(2026, 9, 15, 12);
const FIRST_OF_NOVEMBER = Date.UTC(2026, 10, 1);

const boss = contactOf("boss", { monthlyReport: true, tell: [] });

function letterOf(month: string, language: string): MadeLetter {
  const file = { name: `report-${month}.pdf`, type: "application/pdf", base64: Buffer.from("%PDF").toString("base64") };
  const letter = {
    language,
    subject: `S ${month}`,
    headline: `All of ${month} (${language})`,
    isGood: true,
    lines: ["L"],
    file,
  };
  return { made: true, letter };
}

/** Months close at midnight of UTC here; what is made is noted. */
function sourceOf(make: (month: string, language: string) => MadeLetter | Promise<MadeLetter> = letterOf) {
  const asked: string[] = [];
  const trust = { is: true };
  const source = (clock: HandClock): ReportSource => ({
    closed() {
      if (!trust.is) return undefined;
      const at = new Date(clock.wallMs());
      return new Date(Date.UTC(at.getUTCFullYear(), at.getUTCMonth() - 1, 1)).toISOString().slice(0, 7);
    },
    async make(month, language) {
      asked.push(`${month} ${language}`);
      return await make(month, language);
    },
  });
  return { asked, trust, source };
}

const ids = ({ carrier }: OfficeStage) => carrier.taken.map(({ id }) => id);

void t.test("once a month, from the month on that runs, each in the language of whoever gets it", async (t) => {
  const { asked, source } = sourceOf();
  const anna = contactOf("anna", { monthlyReport: true, language: "hr", tell: [] });
  const stage = openOffice([boss, anna, contactOf("duty")], {}, MID_OCTOBER, source);
  await stage.clock.advance(FIRST_OF_NOVEMBER - MID_OCTOBER - MINUTE);
  t.same(ids(stage), [], "September was before anybody asked");
  await stage.clock.advance(3 * MINUTE);
  t.same(ids(stage).toSorted(), ["report-2026-10.anna", "report-2026-10.boss"]);
  const [first] = stage.carrier.taken.filter(({ recipient }) => recipient.id === "anna");
  t.match(first?.message, {
    subject: "S 2026-10",
    headline: "All of 2026-10 (hr)",
    tone: "good",
    attachments: [{ fileName: "report-2026-10.pdf", type: "application/pdf" }],
  });
  t.match(plainText(first?.message as never), /^All of 2026-10 \(hr\)\n\nL\n/);
  await stage.restart();
  await stage.clock.advance(20 * DAY);
  t.equal(stage.carrier.taken.length, 2, "and no second time");
  await stage.clock.advance(12 * DAY);
  t.equal(stage.carrier.taken.length, 4);
  t.same(asked.toSorted(), ["2026-10 en", "2026-10 hr", "2026-11 en", "2026-11 hr"], "each is made once");
});

void t.test(
  "what was due while the box was off comes when it is back; months of which nothing is known are passed",
  async (t) => {
    const { source } = sourceOf((month, language) =>
      month === "2026-11" ? { made: false, why: "nothingKnown" } : letterOf(month, language),
    );
    const stage = openOffice([boss], {}, MID_OCTOBER, source);
    await stage.clock.advance(MINUTE);
    const stopped = stage.office.stop();
    await stage.clock.advance(5000);
    await stopped;
    await stage.clock.advance(80 * DAY);
    t.same(ids(stage), []);
    await stage.restart();
    await stage.clock.advance(5 * MINUTE);
    t.same(ids(stage), ["report-2026-10.boss", "report-2026-12.boss"]);
  },
);

void t.test(
  "killed while it is handed over it goes again under the same id; killed after it was taken it does not",
  async (t) => {
    const { source } = sourceOf();
    const stage = openOffice([boss], {}, FIRST_OF_NOVEMBER - HOUR, source);
    stage.carrier.decide = () => new Promise<Carried>(() => {});
    await stage.clock.advance(2 * HOUR);
    t.equal(stage.carrier.tried.length, 1);
    stage.carrier.decide = () => ({ came: "taken" });
    await stage.restart(false);
    await stage.clock.advance(5 * MINUTE);
    t.same(ids(stage), ["report-2026-10.boss"]);
    t.same(
      stage.carrier.tried.map(({ id }) => id),
      ["report-2026-10.boss", "report-2026-10.boss"],
    );
    await stage.restart(false);
    await stage.clock.advance(2 * DAY);
    t.equal(stage.carrier.tried.length, 2);
  },
);

void t.test("a server that is down, unsure or refuses: once at last, or given up", async (t) => {
  const { source, asked } = sourceOf();
  const stage = openOffice([boss], {}, FIRST_OF_NOVEMBER - HOUR, source);
  const answers: Carried[] = [
    { came: "down", problem: { code: "unreachable" } },
    { came: "unsure", problem: { code: "connectionLost" } },
    { came: "later", problem: { code: "recipientLater" } },
  ];
  stage.carrier.decide = () => answers.shift() ?? { came: "taken" };
  await stage.clock.advance(2 * HOUR);
  t.same(ids(stage), ["report-2026-10.boss"]);
  t.equal(new Set(stage.carrier.tried.map(({ id }) => id)).size, 1);
  t.equal(stage.carrier.tried.length, 4);
  t.equal(asked.length, 1, "it was made once");
  stage.carrier.decide = () => ({ came: "refused", problem: { code: "recipientRefused" } });
  await stage.clock.advance(33 * DAY);
  t.equal(stage.carrier.tried.length, 5, "a mailbox that does not exist is not tried again");
  t.match(stage.office.view(), { dropped: 1, waiting: 0 });
});

void t.test("while it cannot be made it is tried again, it is shown, and news go on", async (t) => {
  let isBroken = true;
  const { source, asked } = sourceOf((month, language) =>
    isBroken ? { made: false, why: "failed" } : letterOf(month, language),
  );
  const stage = openOffice([contactOf("duty", { monthlyReport: true })], {}, FIRST_OF_NOVEMBER - HOUR, source);
  await stage.clock.advance(2 * HOUR);
  t.ok(asked.length > 3 && asked.length < 12, `tried ${asked.length} times`);
  t.match(stage.office.view(), { waiting: 1, recipients: [{ problem: { text: { code: "output.reportNotMade" } } }] });
  stage.tell(incidentEvent("incident.opened", { n: 1, at: stage.clock.wallMs() }));
  await stage.clock.advance(MINUTE);
  t.equal(stage.carrier.taken.length, 1);
  isBroken = false;
  await stage.clock.advance(2 * HOUR);
  t.equal(ids(stage)[1], "report-2026-10.duty");
});

void t.test(
  "it waits for the end of quiet hours and for a clock that is to be believed, not for business hours",
  async (t) => {
    const { source, trust } = sourceOf();
    const quiet = { from: "22:00", to: "07:00", unless: "critical" } as const;
    const stage = openOffice([{ ...boss, quiet, when: "outside" }], {}, FIRST_OF_NOVEMBER - HOUR, source);
    await stage.clock.advance(7 * HOUR);
    t.same(ids(stage), []);
    trust.is = false;
    await stage.clock.advance(31 * DAY);
    t.same(ids(stage), ["report-2026-10.boss"], "what was due is told, and nothing new is");
    trust.is = true;
    await stage.clock.advance(DAY);
    t.same(ids(stage), ["report-2026-10.boss", "report-2026-11.boss"]);
  },
);

void t.test(
  "who does not want it any more gets none, and none of the months between when it is wanted again",
  async (t) => {
    const { source } = sourceOf();
    const contacts = [boss];
    const stage = openOffice(contacts, {}, MID_OCTOBER, source);
    await stage.clock.advance(MINUTE);
    contacts[0] = contactOf("boss", { tell: [] });
    await stage.restart();
    await stage.clock.advance(60 * DAY);
    contacts[0] = boss;
    await stage.restart();
    await stage.clock.advance(DAY);
    t.same(ids(stage), []);
  },
);
