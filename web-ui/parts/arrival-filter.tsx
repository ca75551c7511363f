/** Above what came in: by device, kind, how bad, time and words. What is chosen stands in the address. */
import { useSignal } from "@preact/signals";
import { useEffect } from "preact/hooks";
import { upperFirst } from "#texts/upper-first.ts";
import { setQuery } from "../shell/router.ts";
import { say } from "../words/language.ts";
import { ASKED, KINDS, PERIODS, type ArrivalQuestion } from "./arrival-question.ts";
import { DeviceChoice } from "./device-choice.tsx";
import "./arrival-filter.css";

/** The box is asked when the typing rests. */
const REST_MS = 400;
/** Debug and worse is everything. */
const SEVERITIES = ["2", "3", "4", "5", "6"] as const;
/** An interval that the address names. */
const NAMED = "named";

export function clearQuestion(): void {
  setQuery(Object.fromEntries(ASKED.map((name) => [name, ""])));
}

export function ArrivalFilter({ question }: { readonly question: ArrivalQuestion }) {
  const { host, kind, severity, period, from, to, isFiltered } = question;
  const isNamed = period === undefined && from + to !== "";
  return (
    <search class="arrival-filter" aria-label={say("arrivals.tools")}>
      <DeviceChoice
        id="arrivals-host"
        label={say("column.device")}
        first={{ value: "", words: say("arrivals.anyDevice") }}
        value={host}
        onChoose={(chosen) => setQuery({ host: chosen })}
      />
      <Choice
        id="arrivals-kind"
        label={say("arrivals.kind")}
        value={kind}
        options={[
          ["", say("arrivals.anyKind")],
          ...KINDS.map((one) => [one, upperFirst(say(`arrivals.kind.${one}`))] as const),
        ]}
        onChoose={(chosen) => setQuery({ kind: chosen })}
      />
      <Choice
        id="arrivals-severity"
        label={say("arrivals.severity")}
        value={severity}
        options={[
          ["", say("arrivals.anySeverity")],
          ...SEVERITIES.map(
            (one) => [one, upperFirst(say("arrivals.orWorse", { severity: say(`arrivals.severity.${one}`) }))] as const,
          ),
        ]}
        onChoose={(chosen) => setQuery({ severity: chosen })}
      />
      <Choice
        id="arrivals-time"
        label={say("arrivals.time")}
        value={period ?? (isNamed ? NAMED : "")}
        options={[
          ["", say("arrivals.anyTime")],
          ...Object.keys(PERIODS).map((one) => [one, say(`arrivals.${one}`)] as const),
          ...(isNamed
            ? [[NAMED, say("arrivals.fromTo", { ...(from !== "" && { from }), ...(to !== "" && { to }) })] as const]
            : []),
        ]}
        onChoose={(chosen) => chosen !== NAMED && setQuery({ period: chosen, from: "", to: "" })}
      />
      <TextField text={question.text} />
      {isFiltered && (
        <p class="arrival-filter__clear">
          <button type="button" class="link-button" onClick={clearQuestion}>
            {say("filter.clear")}
          </button>
        </p>
      )}
    </search>
  );
}

interface ChoiceProps {
  readonly id: string;
  readonly label: string;
  readonly value: string;
  readonly options: readonly (readonly [value: string, words: string])[];
  readonly onChoose: (value: string) => void;
}

function Choice({ id, label, value, options, onChoose }: ChoiceProps) {
  return (
    <div class="field">
      <label class="field__label" for={id}>
        {label}
      </label>
      <select id={id} value={value} onChange={(event) => onChoose(event.currentTarget.value)}>
        {/* An address may name what nobody offers. */}
        {!options.some(([one]) => one === value) && <option value={value}>{value}</option>}
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
      <label class="field__label" for="arrivals-text">
        {say("arrivals.text")}
      </label>
      <input
        id="arrivals-text"
        type="search"
        placeholder={say("arrivals.textHelp")}
        maxLength={200}
        value={typed.value}
        spellcheck={false}
        autoComplete="off"
        onInput={(event) => (typed.value = event.currentTarget.value)}
      />
    </div>
  );
}
