/**
 * All that a monthly report says, as a type: a language is one object of this form, and one that lacks a sentence does not compile.
 * Every sentence is a whole with its own parameters; nothing is glued together. Names are people's own and never agreed with.
 */
import type { Classification, Level } from "#model/incident.ts";
import type { RunOutcome } from "#model/job-state.ts";
import type { ReportForms } from "./report-forms.ts";

export interface ReportTexts {
  /** Lengths of time in this language, of `reportDuration`. Milliseconds. */
  duration(ms: number): string;

  /** Of the document as a whole. */
  title(p: { month: string; site: string }): string;
  kind(): string;
  madeAt(p: { at: string }): string;
  timezone(p: { zone: string }): string;
  untilNow(p: { at: string }): string;
  watchedSince(p: { at: string }): string;
  pageOf(p: { page: string; of: string }): string;
  footer(p: { site: string; month: string }): string;

  /** The sentence for management: what failed of what people use. */
  readonly lead: {
    allWorked(p: { month: string }): string;
    devicesWorked(p: { month: string }): string;
    oneFailed(p: { month: string; name: string; failures: number; ms: number }): string;
    severalFailed(p: { month: string; count: number; worst: string; ms: number }): string;
    devicesFailed(p: { month: string; count: number; worst: string; ms: number }): string;
    nothingWatched(p: { month: string }): string;
    nothingKnown(p: { month: string }): string;
  };
  /** What follows it, a sentence each. */
  readonly also: {
    noIncident(): string;
    incidentsKept(p: { count: number }): string;
    incidentsMissed(p: { count: number; missed: number }): string;
    incidentsRunning(p: { count: number; running: number }): string;
    stillOpen(p: { count: number }): string;
    jobsGood(p: { runs: number }): string;
    jobsBad(p: { runs: number; bad: number }): string;
    jobsUnknown(p: { count: number }): string;
    willBeFull(p: { name: string; on: string; earliest: string; latest: string }): string;
    unwatched(p: { ms: number }): string;
  };

  readonly tiles: {
    service(): string;
    serviceFailed(p: { failures: number }): string;
    serviceWell(): string;
    incidents(): string;
    incidentsKept(p: { kept: number; of: number }): string;
    jobs(): string;
    jobsOf(p: { good: number; of: number }): string;
    jobsBad(p: { bad: number }): string;
    jobsAll(): string;
    watched(): string;
    watchedAll(): string;
    notWatched(p: { ms: number }): string;
    before(p: { value: string }): string;
    none(): string;
  };

  readonly models: {
    heading(): string;
    about(): string;
    none(): string;
  };
  readonly hosts: {
    heading(): string;
    about(p: { total: number; flawless: number }): string;
    allFlawless(p: { total: number }): string;
    more(p: { count: number }): string;
    unasked(p: { count: number }): string;
  };
  readonly services: {
    heading(): string;
    about(p: { failing: number; shown: number }): string;
    none(): string;
    gone(): string;
  };
  /** Heads of the tables of times, and what stands in them. */
  readonly times: {
    name(): string;
    days(): string;
    share(): string;
    failed(): string;
    part(): string;
    excused(): string;
    unknown(): string;
    before(): string;
    /** Of a strip, for whoever does not see it. */
    strip(p: { name: string; failures: number; ms: number }): string;
    stripWell(p: { name: string }): string;
    nothing(): string;
  };
  readonly legend: {
    well(): string;
    part(): string;
    failed(): string;
    excused(): string;
    unknown(): string;
  };

  readonly incidents: {
    heading(): string;
    none(): string;
    sums(): string;
    priority(): string;
    count(): string;
    respond(): string;
    resolve(): string;
    keptOf(p: { kept: number; missed: number; running: number }): string;
    list(): string;
    opened(): string;
    what(): string;
    lasted(): string;
    kept(p: { ms: number }): string;
    missed(p: { ms: number; over: number }): string;
    running(p: { ms: number }): string;
    waiting(): string;
    calledOff(): string;
    open(): string;
    nameOn(p: { name: string; on: string }): string;
    more(p: { count: number }): string;
    carried(): string;
    rules(): string;
  };
  readonly priorities: Readonly<Record<Level, () => string>>;
  readonly classes: Readonly<Record<Classification, () => string>>;

  readonly jobs: {
    heading(): string;
    about(p: { runs: number; good: number }): string;
    job(): string;
    runs(): string;
    goodOf(p: { good: number; of: number }): string;
    cell(p: { name: string; day: string; result: string }): string;
    notPlanned(): string;
    notKnown(): string;
    toCome(): string;
  };
  readonly outcomes: Readonly<Record<RunOutcome, () => string>>;

  readonly capacity: {
    heading(): string;
    about(): string;
    name(p: { name: string; on: string }): string;
    value(p: { value: number; unit: string }): string;
    change(p: { from: number; to: number; unit: string }): string;
    reaches(p: { limit: number; unit: string; earliest: string; latest: string }): string;
    noForecast(): string;
    picture(p: { name: string; on: string; from: number; to: number; unit: string }): string;
    more(p: { count: number }): string;
    warning(): string;
    critical(): string;
  };

  readonly visits: { heading(): string; at(): string; by(): string; done(): string };

  readonly compared: {
    heading(): string;
    about(p: { month: string }): string;
    nothing(p: { month: string }): string;
    what(): string;
    service(): string;
    devices(): string;
    failedFor(): string;
    incidents(): string;
    missed(): string;
    jobs(): string;
    unwatched(): string;
    runs(p: { good: number; of: number }): string;
  };

  readonly rules: {
    heading(): string;
    share(): string;
    unknown(): string;
    excused(): string;
    clocks(): string;
    models(): string;
    holes(): string;
    hole(p: { from: string; to: string; ms: number }): string;
  };
}

/** A language's report: its sentences around the forms of its numbers and moments. */
export type ReportLanguage = (forms: ReportForms) => ReportTexts;
