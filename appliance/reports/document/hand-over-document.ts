/** Makes the document of the hand-over sheet, in one language. Pure. */
import type { HandOverSheet, ListedCheck, ListedFinding, SheetDevice } from "#model/acceptance.ts";
import type { Parameters, Sentence } from "#model/sentence.ts";
import type { ReportForms } from "#texts/report-forms.ts";
import { upperFirst } from "#texts/upper-first.ts";
import type { Block, Cell, ReportDocument } from "./document.ts";
import type { GlyphName } from "./glyphs.ts";

/** The words of one language. */
export interface SheetWords {
  readonly say: (code: string, parameters?: Parameters) => string;
  readonly sayIt: (sentence: Sentence) => string;
  /** Milliseconds. */
  readonly duration: (ms: number) => string;
  /** `Monday`; 0 is Monday. */
  readonly weekday: (day: number) => string;
  readonly forms: ReportForms;
}

export function buildHandOver(sheet: HandOverSheet, words: SheetWords): ReportDocument {
  const { say, forms } = words;
  const { site, run, handedOver } = sheet;
  const at = (iso: string) => forms.longMoment(iso);
  const kind = say("sheet.kind");
  return {
    language: forms.language,
    title: `${kind}: ${site.name}`,
    kind,
    heading: site.name,
    facts: [
      handedOver === undefined ? say("sheet.draft") : say("sheet.handed", { at: at(handedOver.at), by: handedOver.by }),
      say("sheet.run", { at: at(run.startedAt), by: run.by }),
      say("sheet.zone", { zone: site.timezone }),
    ],
    footer: `${kind}: ${site.name}`,
    pageOf: (page, of) => say("sheet.page", { page, of }),
    madeAt: sheet.madeAt,
    blocks: [
      leadOf(sheet, words),
      ...placeBlocks(sheet, words),
      ...stepBlocks(sheet, words),
      ...failingBlocks(sheet, words),
      ...findingBlocks(sheet, words),
      ...centreBlocks(sheet, words),
      ...deviceBlocks(sheet, words),
      ...expectedBlocks(sheet, words),
      ...agreedBlocks(sheet, words),
      ...signatureBlocks(sheet, words),
    ],
  };
}

function leadOf({ run: { total, done, failing, silent } }: HandOverSheet, { say }: SheetWords): Block {
  if (failing > 0) return { kind: "lead", glyph: "warning", text: say("accept.title.failing", { failing, total }) };
  if (silent > 0) return { kind: "lead", glyph: "unknown", text: say("accept.title.silent", { silent, total }) };
  return { kind: "lead", glyph: "ok", text: say("accept.title.well", { count: done }) };
}

const heading = (text: string): Block => ({ kind: "heading", level: 2, text });

function placeBlocks({ site, box }: HandOverSheet, { say, forms }: SheetWords): Block[] {
  const rows: readonly (readonly [string, string | undefined])[] = [
    ["sheet.knownAs", `${site.customer} / ${site.id} / ${box.id}`],
    ["sheet.version", `${box.version}, Node.js ${box.runtime}`],
    ["sheet.since", box.firstStartedAt === undefined ? undefined : forms.longMoment(box.firstStartedAt)],
    ["sheet.hardware", box.hardware],
    ["sheet.serial", box.serial],
    ["sheet.system", box.system],
    ["sheet.addresses", box.addresses.length === 0 ? undefined : box.addresses.join(", ")],
    ["sheet.pageAddress", box.page],
  ];
  const title = say("sheet.place");
  return [
    heading(title),
    {
      kind: "table",
      caption: title,
      columns: [
        { label: say("sheet.what"), width: 32 },
        { label: say("sheet.value"), width: 68 },
      ],
      rows: rows.flatMap(([code, value]): Cell[][] =>
        value === undefined ? [] : [[{ text: say(code) }, { text: value }]],
      ),
    },
  ];
}

function stepBlocks({ steps, run, handedOver }: HandOverSheet, { say, forms }: SheetWords): Block[] {
  const title = say("sheet.steps");
  const row = (text: string, { at, by }: { at: string; by: string }): Cell[] => [
    { text },
    { text: forms.longMoment(at) },
    { text: by },
  ];
  return [
    heading(title),
    {
      kind: "table",
      caption: title,
      columns: [
        { label: say("sheet.step"), width: 40 },
        { label: say("sheet.when"), width: 35 },
        { label: say("sheet.who"), width: 25 },
      ],
      rows: [
        ...steps.map((one) => row(say(`steps.name.${one.step}`), one)),
        row(say("accept.progress"), { at: run.endedAt, by: run.by }),
        ...(handedOver === undefined ? [] : [row(say("steps.name.acceptance"), handedOver)]),
      ],
    },
  ];
}

function failingBlocks(sheet: HandOverSheet, words: SheetWords): Block[] {
  const { failing, moreFailing, silent, moreSilent } = sheet;
  const { say } = words;
  const title = say("sheet.failing");
  return [
    heading(title),
    ...(failing.length === 0
      ? [{ kind: "paragraph", text: say("sheet.failingNone") } as const]
      : [
          checkTable(
            title,
            failing.map((one) => checkRow(one, words)),
            words,
          ),
          ...more(moreFailing, words),
        ]),
    ...(silent.length === 0
      ? []
      : ([
          { kind: "heading", level: 3, text: say("accept.silentCount") },
          {
            kind: "list",
            items: silent.map((one) => ({ text: `${one.hostName}: ${one.serviceName}` })),
          },
          ...more(moreSilent, words),
        ] as const)),
  ];
}

function findingBlocks({ findings, moreFindings }: HandOverSheet, words: SheetWords): Block[] {
  const title = words.say("sheet.findings");
  if (findings.length === 0) return [heading(title), { kind: "paragraph", text: words.say("sheet.findingsNone") }];
  return [
    heading(title),
    { kind: "paragraph", text: words.say("sheet.findingsAbout"), quiet: true },
    checkTable(
      title,
      findings.map((one) => checkRow(one, words, acceptedOf(one, words))),
      words,
    ),
    ...more(moreFindings, words),
  ];
}

function acceptedOf({ accepted }: ListedFinding, { say }: SheetWords): string | undefined {
  if (accepted === undefined) return undefined;
  const { by = "", note } = accepted;
  return note === undefined ? say("sheet.accepted", { by }) : say("sheet.acceptedWhy", { by, note });
}

function checkTable(caption: string, rows: readonly (readonly Cell[])[], { say }: SheetWords): Block {
  return {
    kind: "table",
    caption,
    columns: [
      { label: say("sheet.check"), width: 36 },
      { label: say("sheet.state"), width: 16 },
      { label: say("sheet.seen"), width: 48 },
    ],
    rows,
  };
}

function checkRow(check: ListedCheck, words: SheetWords, under?: string): Cell[] {
  const { hostName, state, text } = check;
  const seen = { text: upperFirst(words.sayIt(text)) };
  return [
    { text: nameOf(check.serviceName, check.naming, words), under: hostName, strong: true },
    { text: words.say(`state.${state}`), glyph: state, bad: state === "critical" },
    under === undefined ? seen : { ...seen, under },
  ];
}

function nameOf(name: string, naming: Sentence | undefined, { sayIt }: SheetWords): string {
  return naming === undefined ? name : sayIt(naming);
}

function more(count: number, { say }: SheetWords): Block[] {
  return count === 0 ? [] : [{ kind: "paragraph", text: say("sheet.more", { count }), quiet: true }];
}

function centreBlocks({ centre: { brokers, test } }: HandOverSheet, { say, forms }: SheetWords): Block[] {
  const title = heading(say("steps.name.centre"));
  if (brokers.length === 0)
    return [title, { kind: "list", items: [{ glyph: "unknown", text: say("sheet.centre.none") }] }];
  const at = test === undefined ? "" : forms.longMoment(test.sentAt);
  const stage =
    test === undefined ? "none" : test.confirmedAt !== undefined ? "confirmed" : test.taken ? "taken" : "waiting";
  const proof = say(`sheet.test.${stage}`, {
    sequence: test?.sequence ?? 0,
    at,
    confirmedAt: test?.confirmedAt === undefined ? "" : forms.longMoment(test.confirmedAt),
    by: test?.confirmedBy ?? "",
  });
  const glyph: GlyphName = stage === "confirmed" ? "ok" : "warning";
  return [
    title,
    { kind: "paragraph", text: say("sheet.centre.at", { brokers: [...brokers] }) },
    { kind: "list", items: [{ glyph, text: proof }] },
  ];
}

const HOST_GLYPHS: Readonly<Record<NonNullable<SheetDevice["state"]>, GlyphName>> = {
  up: "ok",
  down: "critical",
  unreachable: "stale",
  pending: "waiting",
};
/** So many names of single checks stand with a device. */
const MOST_NAMED = 6;

function deviceBlocks({ devices }: HandOverSheet, words: SheetWords): Block[] {
  const { say, forms } = words;
  const title = say("sheet.devices");
  const checks = devices.reduce((sum, one) => sum + one.checks, 0);
  return [
    heading(title),
    { kind: "paragraph", text: say("sheet.devicesAbout", { devices: devices.length, checks }) },
    {
      kind: "table",
      caption: title,
      columns: [
        { label: say("sheet.device"), width: 30 },
        { label: say("sheet.state"), width: 17 },
        { label: say("sheet.checks"), width: 11, align: "end" },
        { label: say("sheet.watched"), width: 42 },
      ],
      rows: devices.map((one): Cell[] => [
        {
          text: one.name,
          under: one.device === undefined ? one.address : `${one.address}, ${one.device}`,
          strong: true,
        },
        one.state === undefined
          ? { text: "–" }
          : { text: say(`sheet.state.${one.state}`), glyph: HOST_GLYPHS[one.state] },
        { text: forms.number(one.checks) },
        { text: watchedOf(one, words) },
      ]),
    },
  ];
}

/** `Own health, Names (DNS), Ports (24), Volumes (3)` */
function watchedOf({ parts, others }: SheetDevice, words: SheetWords): string {
  const { say } = words;
  const named = others.slice(0, MOST_NAMED).map(({ name, naming }) => nameOf(name, naming, words));
  const left = others.length - named.length;
  const kinds = parts.map(({ kind, count }) => `${say(`part.${kind}`)} (${count})`);
  return [...named, ...(left > 0 ? [say("sheet.more", { count: left })] : []), ...kinds].join(", ");
}

function expectedBlocks({ jobs, models }: HandOverSheet, { say }: SheetWords): Block[] {
  const list = (code: string, names: readonly string[]): Block[] =>
    names.length === 0 ? [] : [heading(say(code)), { kind: "list", items: names.map((text) => ({ text })) }];
  return [...list("sheet.models", models), ...list("sheet.jobs", jobs)];
}

const DAYS = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"] as const;

function agreedBlocks({ sla, contacts }: HandOverSheet, words: SheetWords): Block[] {
  const { say, duration, forms } = words;
  const agreed = say("sheet.agreed");
  const title = say("sheet.contacts");
  const days = forms.list(sla.days.map((day) => words.weekday(DAYS.indexOf(day))));
  return [
    heading(agreed),
    {
      kind: "table",
      caption: agreed,
      columns: [
        { label: say("sheet.priority"), width: 25 },
        { label: say("sheet.respond"), width: 25 },
        { label: say("sheet.resolve"), width: 25 },
        { label: say("sheet.clock"), width: 25 },
      ],
      rows: sla.targets.map(({ priority, respondMs, resolveMs, clock }): Cell[] => [
        { text: upperFirst(say(`priority.${priority}`)) },
        { text: duration(respondMs) },
        { text: duration(resolveMs) },
        { text: say(`sheet.clock.${clock}`) },
      ]),
    },
    { kind: "paragraph", text: say("sheet.hours", { days, from: sla.from, to: sla.to }), quiet: true },
    heading(title),
    contacts.length === 0
      ? { kind: "paragraph", text: say("sheet.noContacts") }
      : {
          kind: "table",
          caption: title,
          columns: [
            { label: say("sheet.name"), width: 28 },
            { label: say("sheet.mail"), width: 32 },
            { label: say("sheet.phone"), width: 18 },
            { label: say("sheet.reached"), width: 22 },
          ],
          rows: contacts.map(({ name, mail = "", phone = "", when }): Cell[] => [
            { text: name, strong: true },
            { text: mail },
            { text: phone },
            { text: say(`sheet.when.${when}`) },
          ]),
        },
  ];
}

function signatureBlocks({ handedOver }: HandOverSheet, { say }: SheetWords): Block[] {
  const { by = "", to = "", note } = handedOver ?? {};
  const under = say("sheet.signLine");
  return [
    ...(note === undefined ? [] : [heading(say("sheet.remarks")), { kind: "paragraph", text: note } as const]),
    heading(say("sheet.signatures")),
    {
      kind: "signatures",
      places: [
        { label: say("sheet.signBy"), name: by, under },
        { label: say("sheet.signTo"), name: to, under },
      ],
    },
  ];
}
