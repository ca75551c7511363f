/** Above what came in: by device, kind, how bad, time and words. What is chosen stands in the address. */
import { upperFirst } from "#texts/upper-first.ts";
import { setQuery } from "../shell/router.ts";
import { say } from "../words/language.ts";
import { ASKED, KINDS, PERIODS, type ArrivalQuestion } from "./arrival-question.ts";
import { DeviceChoice } from "./device-choice.tsx";
import { Choice, WordsField } from "./list-filter.tsx";
import "./arrival-filter.css";

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
    <search class="list-filter arrival-filter" aria-label={say("arrivals.tools")}>
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
        any={say("arrivals.anyKind")}
        value={kind}
        options={KINDS.map((one) => [one, upperFirst(say(`arrivals.kind.${one}`))])}
        onChoose={(chosen) => setQuery({ kind: chosen })}
      />
      <Choice
        id="arrivals-severity"
        label={say("arrivals.severity")}
        any={say("arrivals.anySeverity")}
        value={severity}
        options={SEVERITIES.map((one) => [
          one,
          upperFirst(say("arrivals.orWorse", { severity: say(`arrivals.severity.${one}`) })),
        ])}
        onChoose={(chosen) => setQuery({ severity: chosen })}
      />
      <Choice
        id="arrivals-time"
        label={say("arrivals.time")}
        any={say("arrivals.anyTime")}
        value={period ?? (isNamed ? NAMED : "")}
        options={[
          ...Object.keys(PERIODS).map((one) => [one, say(`arrivals.${one}`)] as const),
          ...(isNamed
            ? [[NAMED, say("arrivals.fromTo", { ...(from !== "" && { from }), ...(to !== "" && { to }) })] as const]
            : []),
        ]}
        onChoose={(chosen) => chosen !== NAMED && setQuery({ period: chosen, from: "", to: "" })}
      />
      <WordsField
        id="arrivals-text"
        label={say("arrivals.text")}
        help={say("arrivals.textHelp")}
        text={question.text}
      />
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
