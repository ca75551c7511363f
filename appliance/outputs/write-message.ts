/**
 * What somebody reads: from a sealed letter and the events it tells to a message in their language. Technicians get the sentence,
 * what hangs on it, the diagnosis, the clocks and who has it; lay people get each step in their own words. Pure.
 */
import { isoTime } from "#lib/clock.ts";
import type { StoredEvent } from "#model/event.ts";
import { LEVELS, type Level } from "#model/incident.ts";
import type { Parameters } from "#model/sentence.ts";
import type { ReportLetter } from "#model/report-letter.ts";
import type { Site } from "#model/site.ts";
import { bookOf } from "#texts/books.ts";
import { colonOf } from "#texts/forms/colon.ts";
import { tell, wordsOf, type SentenceBook } from "#texts/sentence-book.ts";
import { sayEvent } from "#texts/speak-event.ts";
import type { Letter, News, Topic } from "./book.ts";
import { listOf, numberOf, recordOf, textOf } from "#model/foreign-data.ts";
import { shortened, type Message, type Tone } from "./message.ts";
import { isEnded, levelOf } from "./news.ts";
import type { Recipient } from "./recipient.ts";

export interface WritingDesk {
  readonly site: Site;
  readonly recipient: Recipient;
  /** An event of the log; undefined: it has been pruned. */
  readonly event: (sequence: number) => StoredEvent | undefined;
  readonly topics: Readonly<Record<string, Topic>>;
  /** News that had to go because too many waited. */
  readonly dropped: number;
  readonly now: number;
}

/** What is told later than this after it happened says so, milliseconds. */
const LATE_MS = 10 * 60_000;
const MOST_LISTED = 60;
const MOST_SYMPTOMS = 15;
const MOST_FOUND = 12;
const MOST_SUBJECT = 120;
const MOST_LINE = 600;

/** One thing that is told: its newest event, and all that wait of it. */
interface Thing {
  readonly topic: string;
  readonly news: readonly News[];
  readonly newest: StoredEvent;
  /** The newest that is known of it, also where that is not told by itself: its diagnosis. */
  readonly latest: StoredEvent;
  readonly isAgain: boolean;
}

export function writeMessage(letter: Letter, desk: WritingDesk): Message {
  const words = speaker(desk);
  const things = thingsOf(letter, desk, words);
  const [only] = things;
  return only !== undefined && things.length === 1 && !letter.id.endsWith(".list")
    ? oneThing(only, desk, words)
    : listOfThings(things, desk, words);
}

/** A message that tells nothing but that it arrived. */
export function testMessage(site: Site, recipient: Recipient, by: string, now: number): Message {
  const words = speaker({ site, recipient, now });
  const facts = { site: site.siteName, box: site.boxId, name: recipient.name, by, at: isoTime(now) };
  return {
    subject: words.say("letter.test.subject", facts),
    tone: "plain",
    priority: "low",
    headline: words.say("letter.test", facts),
    lines: [words.say("letter.test.why", facts)],
    facts: [],
    sections: [],
    items: [],
    foot: words.say("letter.foot", facts),
    language: words.language,
  };
}

/** A month's report: the sentence for management, and the report beside it. */
export function reportMessage(letter: ReportLetter, site: Site, recipient: Recipient, now: number): Message {
  const words = speaker({ site, recipient, now });
  const { language, subject, headline, isGood, lines, file } = letter;
  return {
    subject,
    tone: isGood ? "good" : "plain",
    priority: "low",
    headline,
    lines: [...lines, words.say("letter.report.attached")],
    facts: [],
    sections: [],
    items: [],
    foot: footOf({ site, recipient }, words),
    language,
    attachments: [{ fileName: file.name, type: file.type, bytes: Buffer.from(file.base64, "base64") }],
  };
}

/** Subjects of the threads that a message begins, by topic. */
export function subjectsOf(letter: Letter, message: Message): Record<string, string> {
  return Object.fromEntries(letter.news.map(({ topic }) => [topic, message.subject]));
}

interface Speaker {
  readonly language: string;
  readonly book: SentenceBook;
  say(code: string, parameters?: Parameters): string;
  event(event: StoredEvent): string;
}

function speaker({ site, recipient, now }: Pick<WritingDesk, "site" | "recipient" | "now">): Speaker {
  const book = bookOf(recipient.language);
  const words = wordsOf(book, site.timezone, () => now);
  return {
    language: book.language,
    book,
    say: (code, parameters = {}) => tell(book, { code, parameters }, words),
    event: (event) => sayEvent(event, site, book, () => now),
  };
}

/** The worst first. */
function thingsOf({ news, again }: Letter, desk: WritingDesk, words: Speaker): Thing[] {
  const byTopic = new Map<string, News[]>();
  for (const one of news) byTopic.set(one.topic, [...(byTopic.get(one.topic) ?? []), one]);
  const told = [...byTopic].map(([topic, own]): Thing => {
    const last = own.at(-1) ?? own[0];
    const newest = (last === undefined ? undefined : desk.event(last.sequence)) ?? prunedEvent(last, words);
    const latest = desk.event(Math.max(desk.topics[topic]?.newest ?? 0, newest.sequence)) ?? newest;
    return { topic, news: own, newest, latest, isAgain: false };
  });
  const repeated = again.flatMap((topic): Thing[] => {
    const newest = desk.event(desk.topics[topic]?.newest ?? 0);
    return newest === undefined ? [] : [{ topic, news: [], newest, latest: newest, isAgain: true }];
  });
  return [...told, ...repeated].toSorted((a, b) => levelRank(a) - levelRank(b));
}

function levelRank(thing: Thing): number {
  return LEVELS.indexOf(priorityOf(thing));
}

/** An event whose row has gone, as far as it is known. */
function prunedEvent(news: News | undefined, words: Speaker): StoredEvent {
  const { sequence = 0, id = "", at = 0, type = "test" } = news ?? {};
  return { sequence, id, at, type, clockTrusted: true, data: { text: { en: words.say("letter.pruned") } } };
}

function oneThing(thing: Thing, desk: WritingDesk, words: Speaker): Message {
  const { recipient, site } = desk;
  const { newest, latest, topic } = thing;
  const isIncident = newest.type.startsWith("incident.");
  const isLay = recipient.role === "customer" && isIncident;
  const told = desk.topics[topic]?.told;
  return {
    subject: told?.subject ?? subjectOf(thing, desk, words, isLay),
    tone: toneOf(thing),
    priority: priorityOf(thing),
    headline: shortened(headlineOf(thing, desk, words, isLay), MOST_LINE),
    lines: [...lateLines(thing, desk, words), ...stepLines(thing, desk, words, isLay), ...droppedLine(desk, words)],
    facts: isIncident ? (isLay ? layFacts(latest, words) : incidentFacts(latest, site, words)) : [],
    sections: isLay ? [] : isIncident ? incidentSections(latest, words) : findingSections(newest, words),
    items: [],
    ...linkOf(newest, words),
    foot: footOf(desk, words),
    language: words.language,
  };
}

function listOfThings(things: readonly Thing[], desk: WritingDesk, words: Speaker): Message {
  const { site, recipient } = desk;
  const isLay = recipient.role === "customer";
  const begun = things.filter((thing) => toneOf(thing) !== "good").length;
  const counts = { count: things.length, begun, over: things.length - begun, site: site.siteName };
  const listed = things.slice(0, MOST_LISTED);
  const more = things.length - listed.length;
  const [worst] = things;
  return {
    subject: words.say("letter.list.subject", counts),
    tone: begun === 0 ? "good" : "bad",
    priority: worst === undefined ? "low" : priorityOf(worst),
    headline: words.say("letter.list", counts),
    lines: [words.say("letter.list.why", counts), ...droppedLine(desk, words)],
    facts: [],
    sections:
      more === 0
        ? []
        : [
            {
              title: words.say("letter.more", { count: more }),
              lines: things.slice(MOST_LISTED, MOST_LISTED + 5).map((thing) => headlineOf(thing, desk, words, isLay)),
            },
          ],
    items: listed.map((thing) => ({
      tone: toneOf(thing),
      text: shortened(itemText(thing, desk, words, isLay), MOST_LINE),
      ...itemLink(thing.newest),
    })),
    foot: footOf(desk, words),
    language: words.language,
  };
}

/** Since when something fails stands in its sentence; of anything else when it happened stands before. */
function itemText(thing: Thing, desk: WritingDesk, words: Speaker, isLay: boolean): string {
  const { newest, isAgain } = thing;
  const said = headlineOf(thing, desk, words, isLay && newest.type.startsWith("incident."));
  if (isAgain || newest.type === "incident.opened") return said;
  return words.say("letter.item", { at: isoTime(whenOf(thing)), said });
}

/** When what is told of it happened: the failure itself, or its newest step. */
function whenOf({ newest, news }: Thing): number {
  return news.length === 0 ? newest.at : (news.at(-1)?.at ?? newest.at);
}

function subjectOf(thing: Thing, { site }: WritingDesk, words: Speaker, isLay: boolean): string {
  const { newest } = thing;
  const said = newest.type.startsWith("incident.") ? whatFails(newest, words) : words.event(newest);
  const prefix = `${site.siteName}${colonOf(words.language)}`;
  const bare = said.startsWith(prefix) ? said.slice(prefix.length) : said;
  const what = shortened(bare.replaceAll(/\s+/g, " ").trim(), MOST_SUBJECT);
  const code = isLay || !newest.type.startsWith("incident.") ? "letter.subject.plain" : "letter.subject";
  return words.say(code, { site: site.siteName, priority: words.say(`letter.priority.${priorityOf(thing)}`), what });
}

/** What an incident is about in a sentence, without moments and counts: the same for all its life. */
function whatFails(event: StoredEvent, words: Speaker): string {
  const { failedAt: _since, symptoms: _behind, step: _step, ...data } = recordOf(event.data);
  return words.event({ ...event, type: "incident.opened", data });
}

function headlineOf(thing: Thing, desk: WritingDesk, words: Speaker, isLay: boolean): string {
  const { newest, isAgain, topic, news } = thing;
  if (isAgain) {
    const { failedAt } = recordOf(newest.data);
    const times = (desk.topics[topic]?.told?.repeats ?? 0) + 1;
    return words.say("letter.again", {
      what: whatFails(newest, words),
      times,
      ...(textOf(failedAt) === undefined ? {} : { since: textOf(failedAt) ?? "" }),
    });
  }
  if (isLay) return words.say(layCode(newest), layParameters(newest, words));
  const said = newest.data === undefined ? undefined : words.event(newest);
  const isWhole = news.some(({ turn }) => turn === "begins") && newest.type === "incident.resolved";
  return isWhole
    ? words.say("letter.cameAndWent", { what: whatFails(newest, words), ...momentsOf(newest) })
    : (said ?? "");
}

function momentsOf(event: StoredEvent): Parameters {
  const { failedAt, resolvedAt } = recordOf(event.data);
  return {
    from: textOf(failedAt) ?? isoTime(event.at),
    until: textOf(resolvedAt) ?? isoTime(event.at),
  };
}

function layCode(event: StoredEvent): string {
  const { step, pauses, heldOpen } = recordOf(event.data);
  const [, name = ""] = event.type.split(".");
  if (name === "suspended") {
    const reason = textOf(recordOf(step).reason) ?? textOf(recordOf(listOf(pauses).at(-1)).reason);
    return `letter.lay.suspended.${reason ?? "awaitingProcess"}`;
  }
  if (name === "updated") return recordOf(step).did === "wrote" ? "letter.lay.wrote" : "letter.lay.updated";
  if (name === "resolved" && heldOpen === true) return "letter.lay.solved";
  return `letter.lay.${name}`;
}

function layParameters(event: StoredEvent, words: Speaker): Parameters {
  const data = recordOf(event.data);
  const { by, note } = recordOf(data.step);
  const message = textOf(recordOf(listOf(data.messages).at(-1)).text) ?? textOf(note);
  const doer = textOf(recordOf(by).name);
  return {
    what: whatFails(event, words),
    ...momentsOf(event),
    ...(message === undefined ? {} : { message }),
    ...(doer === undefined ? {} : { by: doer }),
  };
}

/** Says so where something is told long after it happened. */
function lateLines({ news, newest, isAgain }: Thing, { now }: WritingDesk, words: Speaker): string[] {
  const at = news.at(-1)?.at ?? newest.at;
  // A clock that was not to be trusted tells nothing of how long ago it was.
  if (isAgain || now - at < LATE_MS || !newest.clockTrusted) return [];
  const waited = news.some(({ waitedForHours }) => waitedForHours === true);
  return [words.say(waited ? "letter.late.hours" : "letter.late", { at: isoTime(at), ago: now - at })];
}

/** The steps before the newest one, where several are told at once. */
function stepLines({ news }: Thing, desk: WritingDesk, words: Speaker, isLay: boolean): string[] {
  return news.slice(0, -1).flatMap((one) => {
    const event = desk.event(one.sequence);
    if (event === undefined) return [];
    const said = isLay ? words.say(layCode(event), layParameters(event, words)) : words.event(event);
    return [shortened(words.say("letter.item", { at: isoTime(event.at), said }), MOST_LINE)];
  });
}

function droppedLine({ dropped }: WritingDesk, words: Speaker): string[] {
  return dropped === 0 ? [] : [words.say("letter.dropped", { count: dropped })];
}

function incidentFacts(event: StoredEvent, site: Site, words: Speaker): Message["facts"] {
  const data = recordOf(event.data);
  const host = site.hosts.find(({ id }) => id === data.host);
  const clocks = recordOf(data.clocks);
  const fact = (code: string, parameters: Parameters | undefined): Message["facts"] =>
    parameters === undefined
      ? []
      : [{ label: words.say(`letter.label.${code}`), value: words.say(`letter.value.${code}`, parameters) }];
  const who = (value: unknown): Parameters | undefined => {
    const { by, at, to } = recordOf(value);
    const name = textOf(to) ?? textOf(recordOf(by).name);
    return name === undefined || textOf(at) === undefined ? undefined : { name, at: textOf(at) ?? "" };
  };
  const since = textOf(data.failedAt);
  const previous = listOf(data.previous).length;
  return [
    ...fact("since", since === undefined ? undefined : { since, ...(isEnded(data.state) ? { over: true } : {}) }),
    ...fact("device", host === undefined ? undefined : { name: host.name, address: host.address }),
    ...fact("priority", { priority: words.say(`letter.priority.${levelOf(data.priority)}`) }),
    ...fact("respond", clockParameters(clocks.respond)),
    ...fact("resolve", clockParameters(clocks.resolve)),
    ...fact("acknowledged", who(data.acknowledged)),
    ...fact("assigned", who(data.assigned)),
    ...fact("previous", previous === 0 ? undefined : { count: previous }),
  ];
}

/** Undefined where there is nothing to say of a clock any more. */
function clockParameters(clock: unknown): Parameters | undefined {
  const { state, usedMs, targetMs, dueAt, paused } = recordOf(clock);
  const [used, agreed] = [numberOf(usedMs), numberOf(targetMs)];
  if (typeof state !== "string" || used === undefined || agreed === undefined) return undefined;
  if (state === "waiting" || state === "excused") return undefined;
  const due = textOf(dueAt);
  const pausedBy = textOf(paused);
  return {
    state,
    usedMs: used,
    agreedMs: agreed,
    ...(due === undefined ? {} : { dueAt: due }),
    ...(pausedBy === undefined ? {} : { paused: pausedBy }),
  };
}

function layFacts(event: StoredEvent, words: Speaker): Message["facts"] {
  const { failedAt, clocks, state } = recordOf(event.data);
  const due = textOf(recordOf(recordOf(clocks).resolve).dueAt);
  const isOpen = !isEnded(state) && state !== "suspended";
  const since = textOf(failedAt);
  return [
    ...(since === undefined
      ? []
      : [
          {
            label: words.say("letter.label.since"),
            value: words.say("letter.value.since", { since, ...(isEnded(state) ? { over: true } : {}) }),
          },
        ]),
    ...(due === undefined || !isOpen
      ? []
      : [{ label: words.say("letter.label.expected"), value: words.say("letter.value.expected", { dueAt: due }) }]),
  ];
}

function incidentSections(event: StoredEvent, words: Speaker): Message["sections"] {
  const data = recordOf(event.data);
  const symptoms = listOf(data.symptoms).flatMap(
    (one) => textOf(recordOf(one).name) ?? textOf(recordOf(one).subject) ?? [],
  );
  const found = listOf(recordOf(data.diagnosis).items).flatMap((one) => {
    const { code, parameters } = recordOf(one);
    return typeof code === "string" ? [words.say(code, recordOf(parameters) as Parameters)] : [];
  });
  return [
    ...shortList(words.say("letter.symptoms", { count: symptoms.length }), symptoms, MOST_SYMPTOMS, words),
    ...shortList(words.say("letter.diagnosis"), found, MOST_FOUND, words),
  ];
}

function findingSections({ type, data }: StoredEvent, words: Speaker): Message["sections"] {
  if (type !== "finding.listed") return [];
  const lines = listOf(recordOf(data).findings).flatMap((one) => {
    const { hostName, serviceName, text, seen } = recordOf(one);
    const { code, parameters } = recordOf(seen);
    const said =
      typeof code === "string" ? words.say(code, recordOf(parameters) as Parameters) : textOf(recordOf(text).en);
    const name = [textOf(hostName), textOf(serviceName)].filter((part) => part !== undefined).join(": ");
    return said === undefined ? [name] : [`${name}: ${said}`];
  });
  return shortList(words.say("letter.findings"), lines, MOST_LISTED, words);
}

function shortList(title: string, lines: readonly string[], most: number, words: Speaker): Message["sections"] {
  if (lines.length === 0) return [];
  const kept = lines.slice(0, most).map((line) => shortened(line, MOST_LINE));
  const more = lines.length - kept.length;
  return [{ title, lines: more === 0 ? kept : [...kept, words.say("letter.more", { count: more })] }];
}

function toneOf({ newest, news, isAgain }: Thing): Tone {
  const { type } = newest;
  if (isAgain) return "bad";
  if (type === "incident.resolved" || type === "incident.cancelled" || type === "incident.closed") return "good";
  if (news.at(-1)?.turn === "ends") return "good";
  if (type === "incident.proposed" || type === "forecast.warning" || type === "finding.listed") return "doubtful";
  if (type.startsWith("incident.")) {
    const { state, priority } = recordOf(newest.data);
    return state === "suspended" || priority === "low" || priority === "medium" ? "doubtful" : "bad";
  }
  if (type === "maintenance.announced" || type === "maintenance.cancelled") return "plain";
  return "doubtful";
}

function priorityOf({ newest, news }: Thing): Level {
  return newest.type.startsWith("incident.")
    ? levelOf(recordOf(newest.data).priority)
    : (news.at(-1)?.priority ?? "low");
}

function linkOf(event: StoredEvent, words: Speaker): { link?: { label: string; url: string } } {
  const { link: url } = itemLink(event);
  return url === undefined ? {} : { link: { label: words.say("letter.link"), url } };
}

function itemLink({ data }: StoredEvent): { link?: string } {
  const link = textOf(recordOf(data).link);
  return link === undefined ? {} : { link };
}

function footOf({ site, recipient }: Pick<WritingDesk, "site" | "recipient">, words: Speaker): string {
  return words.say("letter.foot", { box: site.boxId, site: site.siteName, name: recipient.name });
}
