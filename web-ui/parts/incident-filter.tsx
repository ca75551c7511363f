/** Above the list of incidents: by device, month, priority and words. What is chosen stands in the address. */
import { useSignal } from "@preact/signals";
import { useEffect } from "preact/hooks";
import { spokenNowMs } from "../live/stream.ts";
import { setQuery } from "../shell/router.ts";
import { book, say, siteTimeZone } from "../words/language.ts";
import { DeviceChoice } from "./device-choice.tsx";
import { monthsBetween, type Question } from "./incident-question.ts";
import { LEVELS } from "./order.ts";
import "./incident-filter.css";

interface IncidentFilterProps {
  readonly question: Question;
  /** When the oldest incident that is kept was opened. */
  readonly oldestAt: string | undefined;
  /** How many there are; undefined: not known yet. */
  readonly found: number | undefined;
}

/** The box is asked when the typing rests. */
const REST_MS = 400;

export function IncidentFilter({ question, oldestAt, found }: IncidentFilterProps) {
  const { host, month, priority, isFiltered } = question;
  const now = spokenNowMs();
  const months = monthsBetween(oldestAt === undefined ? now : Date.parse(oldestAt), now, siteTimeZone.value);
  return (
    <search class="incident-filter" aria-label={say("incidents.tools")}>
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
      <TextField text={question.text} />
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

interface ChoiceProps {
  readonly id: string;
  readonly label: string;
  readonly any: string;
  readonly value: string;
  readonly options: readonly (readonly [value: string, words: string])[];
  /** The words of a value that is none of the options: an address may name it. */
  readonly other: (value: string) => string;
  readonly onChoose: (value: string) => void;
}

function Choice({ id, label, any, value, options, other, onChoose }: ChoiceProps) {
  const isOther = value !== "" && !options.some(([one]) => one === value);
  return (
    <div class="field">
      <label class="field__label" for={id}>
        {label}
      </label>
      <select id={id} value={value} onChange={(event) => onChoose(event.currentTarget.value)}>
        <option value="">{any}</option>
        {isOther && <option value={value}>{other(value)}</option>}
        {options.map(([one, words]) => (
          <option key={one} value={one}>
            {words}
          </option>
        ))}
      </select>
    </div>
  );
}

function TextField({ text }: { readonly text: string }) {
  const typed = useSignal(text);
  // What was cleared, or came by another address.
  useEffect(() => {
    if (typed.peek().trim() !== text) typed.value = text;
  }, [text]);
  useEffect(() => {
    if (typed.value.trim() === text) return undefined;
    const timer = setTimeout(() => setQuery({ q: typed.value.trim() }), REST_MS);
    return () => clearTimeout(timer);
  }, [typed.value]);
  return (
    <div class="field">
      <label class="field__label" for="incidents-text">
        {say("incidents.text")}
      </label>
      <input
        id="incidents-text"
        type="search"
        class="list-tools__filter"
        placeholder={say("incidents.textHelp")}
        maxLength={200}
        value={typed.value}
        spellcheck={false}
        autoComplete="off"
        onInput={(event) => (typed.value = event.currentTarget.value)}
      />
    </div>
  );
}

/** `November 2026` */
function sayMonth(month: string): string {
  const { language } = book.value;
  return new Intl.DateTimeFormat(language, { timeZone: "UTC", year: "numeric", month: "long" }).format(
    Date.parse(`${month}-15T12:00:00Z`),
  );
}
