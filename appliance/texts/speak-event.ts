/**
 * What every event says in words beside its codes: a sentence, the name of the site, a link to the page. Made once, when
 * the event is stored, so that every copy says the same, whatever is renamed meanwhile. Pure.
 */
import { isAboutSelf, subjectOf, type EventDraft } from "#model/event.ts";
import type { Told } from "#model/event-data.ts";
import type { Parameters, Sentence } from "#model/sentence.ts";
import { readSubject } from "#model/subject.ts";
import type { Site } from "#model/site.ts";
import { bookOf } from "./books.ts";
import { english } from "./en/english.ts";
import { tell, wordsOf, type SentenceBook } from "./sentence-book.ts";
import { tellEvent } from "./tell-event.ts";

/** What is known of the site when an event is stored. */
export type SpokenSite = Pick<Site, "siteId" | "siteName" | "boxId" | "timezone" | "language" | "hosts">;

/**
 * An event with its words, its site and its link among its data, and with its subject.
 * @param page where the box's page is reached, e.g. `https://192.0.2.7:8443`; undefined where that is not known
 */
export function speakEvent(draft: EventDraft, site: SpokenSite, page: string | undefined): EventDraft {
  const subject = subjectOf(draft);
  const spoken = { ...draft, subject };
  const say = (book: SentenceBook) => sayEvent(spoken, site, book, () => draft.at);
  const own = bookOf(site.language);
  const inEach = (sayIn: (book: SentenceBook) => string): Told["text"] => ({
    en: sayIn(english),
    ...(own === english ? {} : { [site.language]: sayIn(own) }),
  });
  const sayEach = (seen: Sentence) =>
    inEach((book) =>
      tell(
        book,
        seen,
        wordsOf(book, site.timezone, () => draft.at),
      ),
    );
  const told: Told = {
    text: inEach(say),
    site: { id: site.siteId, name: site.siteName },
    ...(page === undefined ? {} : { link: page + pageOf(draft, subject, site) }),
  };
  return { ...spoken, data: { ...withFindingsSaid(asRecord(draft.data), sayEach), ...told } };
}

/** The sentence of an event, behind the name of the device, the box or the site that it is about. @param nowMs when it is said */
export function sayEvent(event: EventDraft, site: SpokenSite, book: SentenceBook, nowMs: () => number): string {
  const words = wordsOf(book, site.timezone, nowMs);
  const box = () => tell(book, { code: "letter.box", parameters: { id: site.boxId } }, words);
  return tellEvent(
    book,
    event,
    words,
    deviceOf(event, subjectOf(event), site, box),
    (hostId) => site.hosts.find(({ id }) => id === hostId)?.name,
  );
}

/** Each finding of a list says what is seen. */
function withFindingsSaid(
  data: Record<string, unknown>,
  say: (seen: Sentence) => Told["text"],
): Record<string, unknown> {
  const { findings } = data;
  if (!Array.isArray(findings)) return data;
  return {
    ...data,
    findings: findings.map((one: unknown) => {
      const finding = asRecord(one);
      const { code, parameters } = asRecord(finding["seen"]);
      return typeof code === "string"
        ? { ...finding, text: say({ code, parameters: asRecord(parameters) as Parameters }) }
        : one;
    }),
  };
}

/** What people call the device it is about; for the box and its line the box, for what concerns all of it the site. */
function deviceOf(draft: EventDraft, subject: string, site: SpokenSite, box: () => string): string {
  if (isAboutSelf(draft)) return subject === "site" ? site.siteName : box();
  const hostId = hostIdOf(draft, subject);
  const { hostName, name } = asRecord(draft.data);
  const known = site.hosts.find(({ id }) => id === hostId)?.name ?? hostName ?? name;
  return typeof known === "string" ? known : site.siteName; // it has just left the configuration, or is no host's
}

/** Of an incident or job its data tell the host; of anything else the subject does. */
function hostIdOf(draft: EventDraft, subject: string): string | undefined {
  const { host } = asRecord(draft.data);
  return typeof host === "string" ? host : subject.split("/")[0];
}

/** The page about a subject, as the web page addresses it. */
function pageOf(draft: EventDraft, subject: string, { hosts }: SpokenSite): string {
  if (isAboutSelf(draft)) return "/";
  if (draft.type.startsWith("incident.")) return `/incidents/${encodeURIComponent(subject)}`;
  const about = readSubject(subject);
  if (about.kind === "job") return `/jobs/${encodeURIComponent(about.id)}`;
  const [hostId = "", part] = subject.split("/");
  if (!hosts.some(({ id }) => id === hostId)) return "/";
  const service = part === undefined || part.startsWith("@") ? "" : `/${encodeURIComponent(part)}`;
  return `/devices/${encodeURIComponent(hostId)}${service}`;
}

function asRecord(data: unknown): Record<string, unknown> {
  return typeof data === "object" && data !== null && !Array.isArray(data) ? { ...data } : {};
}
