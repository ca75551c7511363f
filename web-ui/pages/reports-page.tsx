/** Reports: which months there are, each to open, to print and to keep; and two of them side by side. */
import { useState } from "preact/hooks";
import type { MonthSums, ReportFigures, ReportList } from "#model/api-reports.ts";
import { localeOf } from "#texts/forms/locale.ts";
import { makePercent } from "#texts/forms/numbers.ts";
import { useResource } from "../live/resource.ts";
import { Choice } from "../parts/list-filter.tsx";
import { Loaded } from "../parts/loaded.tsx";
import { PageTitle } from "../parts/page-title.tsx";
import { Section } from "../parts/section.tsx";
import { book, say, sayNumber, siteTimeZone } from "../words/language.ts";
import "./reports-page.css";

/** A month ends seldom. */
const EVERY_MS = 600_000;

export function ReportsPage() {
  const list = useResource<ReportList>("/reports", () => false, undefined, EVERY_MS).value;
  return (
    <Loaded resource={list} missing={say("reports.none")}>
      {({ months }) => (
        <div class="page content">
          <PageTitle title={say("nav.reports")} second={months.length === 0 ? undefined : say("reports.about")} />
          {months.length === 0 ? (
            <p>{say("reports.none")}</p>
          ) : (
            <>
              <ul class="card reports">
                {months.map((month) => (
                  <MonthRow key={month.month} {...month} />
                ))}
              </ul>
              {months.length > 1 && <Compare months={months} />}
            </>
          )}
        </div>
      )}
    </Loaded>
  );
}

type Month = ReportList["months"][number];

function MonthRow({ month, from, running }: Month) {
  const name = sayMonth(from);
  const address = (format: string) => `/api/v1/reports/${month}?format=${format}&language=${book.value.language}`;
  return (
    <li class="reports__one">
      <span class="reports__name">
        {name}
        {running && <span class="reports__running">{say("reports.running")}</span>}
      </span>
      <span class="reports__links">
        <a
          class="button"
          href={address("html")}
          target="_blank"
          rel="noopener"
          aria-label={say("reports.openOf", { month: name })}
        >
          {say("reports.open")}
        </a>
        <a
          class="button"
          href={address("pdf")}
          download={`report-${month}.pdf`}
          aria-label={say("reports.pdfOf", { month: name })}
        >
          {say("reports.pdf")}
        </a>
      </span>
    </li>
  );
}

function Compare({ months }: { readonly months: readonly Month[] }) {
  const over = months.filter(({ running }) => !running);
  const [first = months[1], second = months[0]] = [over[1], over[0]];
  const [one, setOne] = useState(first?.month ?? "");
  const [other, setOther] = useState(second?.month ?? "");
  const options = months.map(({ month, from }) => [month, sayMonth(from)] as const);
  return (
    <Section title={say("reports.compare")}>
      <div class="reports__choice">
        <Choice id="reports-first" label={say("reports.first")} value={one} options={options} onChoose={setOne} />
        <Choice id="reports-second" label={say("reports.second")} value={other} options={options} onChoose={setOther} />
      </div>
      <SideBySide key={`${one} ${other}`} one={one} other={other} months={months} />
    </Section>
  );
}

function SideBySide({
  one,
  other,
  months,
}: {
  readonly one: string;
  readonly other: string;
  readonly months: readonly Month[];
}) {
  const left = useResource<ReportFigures>(`/reports/${one}`, () => false, undefined, EVERY_MS).value;
  const right = useResource<ReportFigures>(`/reports/${other}`, () => false, undefined, EVERY_MS).value;
  if (left.failure !== undefined || right.failure !== undefined) return <output>{say("reports.failed")}</output>;
  if (left.value === undefined || right.value === undefined)
    return <output aria-busy="true">{say("reports.waiting")}</output>;
  const name = (month: string) => sayMonth(months.find((known) => known.month === month)?.from ?? "");
  const [a, b] = [left.value, right.value];
  return (
    <table class="reports__table figures">
      <thead>
        <tr>
          <th scope="col">{say("reports.figure")}</th>
          <th scope="col">{name(one)}</th>
          <th scope="col">{name(other)}</th>
        </tr>
      </thead>
      <tbody>
        {ROWS.map(([code, of]) => (
          <tr key={code}>
            <th scope="row">{say(code)}</th>
            <td>{of(a.sums)}</td>
            <td>{of(b.sums)}</td>
          </tr>
        ))}
        {a.models.flatMap((model) => {
          const then = b.models.find(({ subject }) => subject === model.subject);
          return then === undefined
            ? []
            : [
                <tr key={model.subject}>
                  <th scope="row">{say("reports.availableOf", { name: model.name })}</th>
                  <td>{sayShare(model.share)}</td>
                  <td>{sayShare(then.share)}</td>
                </tr>,
              ];
        })}
      </tbody>
    </table>
  );
}

const ROWS: readonly (readonly [code: string, of: (sums: MonthSums) => string])[] = [
  [
    "reports.serviceFailed",
    ({ service }) => (service?.share === undefined ? say("reports.notKnown") : sayLength(service.failedMs)),
  ],
  ["reports.devices", ({ devices }) => sayShare(devices?.share)],
  ["reports.incidents", ({ incidents }) => sayNumber(incidents.opened)],
  ["reports.missed", ({ incidents }) => sayNumber(incidents.missed)],
  ["reports.jobsBad", ({ jobs }) => say("reports.badOf", { bad: jobs.bad, of: jobs.good + jobs.bad + jobs.unknown })],
  ["reports.unwatched", ({ unwatchedMs }) => sayLength(unwatchedMs)],
];

function sayLength(ms: number): string {
  return say("reports.length", { ms });
}

/** As the report says it. */
function sayShare(share: number | undefined): string {
  if (share === undefined) return say("reports.notKnown");
  return makePercent(localeOf(book.value.language))(share);
}

function sayMonth(from: string): string {
  const format = new Intl.DateTimeFormat(localeOf(book.value.language), {
    month: "long",
    year: "numeric",
    timeZone: siteTimeZone.value,
  });
  return Number.isNaN(Date.parse(from)) ? "" : format.format(Date.parse(from));
}
