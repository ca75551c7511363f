/** Above the list of incidents: by device, month, priority and words. What is chosen stands in the address. */
import { spokenNowMs } from "../live/stream.ts";
import { setQuery } from "../shell/router.ts";
import { book, say, siteTimeZone } from "../words/language.ts";
import { DeviceChoice } from "./device-choice.tsx";
import { monthsBetween, type Question } from "./incident-question.ts";
import { Choice, WordsField } from "./list-filter.tsx";
import { LEVELS } from "./order.ts";
import "./incident-filter.css";

interface IncidentFilterProps {
  readonly question: Question;
  /** When the oldest incident that is kept was opened. */
  readonly oldestAt: string | undefined;
  /** How many there are; undefined: not known yet. */
  readonly found: number | undefined;
}

export function IncidentFilter({ question, oldestAt, found }: IncidentFilterProps) {
  const { host, month, priority, isFiltered } = question;
  const now = spokenNowMs();
  const months = monthsBetween(oldestAt === undefined ? now : Date.parse(oldestAt), now, siteTimeZone.value);
  return (
    <search class="list-filter incident-filter" aria-label={say("incidents.tools")}>
      <DeviceChoice
        id="incidents-host"
        label={say("column.device")}
        first={{ value: "", words: say("incidents.anyDevice") }}
        value={host}
        onChoose={(chosen) => setQuery({ host: chosen })}
      />
      <Choice
        id="incidents-month"
        label={say("incidents.month")}
        any={say("incidents.anyMonth")}
        value={month}
        options={months.map((one) => [one, sayMonth(one)])}
        other={sayMonth}
        onChoose={(chosen) => setQuery({ month: chosen })}
      />
      <Choice
        id="incidents-priority"
        label={say("move.priority")}
        any={say("incidents.anyPriority")}
        value={priority}
        options={LEVELS.map((one) => [one, say(`priority.${one}`)])}
        other={(some) =>
          some
            .split(",")
            .map((one) => say(`priority.${one}`))
            .join(", ")
        }
        onChoose={(chosen) => setQuery({ priority: chosen })}
      />
      <WordsField
        id="incidents-text"
        label={say("incidents.text")}
        help={say("incidents.textHelp")}
        text={question.text}
      />
      <p class="incident-filter__found">
        <output class={found === 0 ? "out-of-sight" : undefined}>
          {found !== undefined && isFiltered && say("incidents.found", { count: found })}
        </output>
        {isFiltered && found !== 0 && (
          <button
            type="button"
            class="link-button"
            onClick={() => setQuery({ host: "", month: "", priority: "", q: "" })}
          >
            {say("filter.clear")}
          </button>
        )}
      </p>
    </search>
  );
}

/** `November 2026` */
function sayMonth(month: string): string {
  const { language } = book.value;
  return new Intl.DateTimeFormat(language, { timeZone: "UTC", year: "numeric", month: "long" }).format(
    Date.parse(`${month}-15T12:00:00Z`),
  );
}
