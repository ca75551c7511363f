/** The columns of a list of checks, of the whole site or of one device. */
import type { ServiceSummary } from "#model/api.ts";
import { sayName } from "../words/check-name.ts";
import { say, sayIt } from "../words/language.ts";
import type { Column } from "./long-list.tsx";
import { Age, When } from "./moments.tsx";
import { byText, rankOf, worstFirst } from "./order.ts";
import { StateWord } from "./state-word.tsx";
import { addressOf } from "./subject.ts";

export const keyOfCheck = ({ host, id }: ServiceSummary): string => `${host}/${id}`;

const byName = (a: ServiceSummary, b: ServiceSummary): number => byText(sayName(a), sayName(b));

/** @param withDevice whether the rows are of several devices */
export function checkColumns(withDevice: boolean): Column<ServiceSummary>[] {
  const device: Column<ServiceSummary> = {
    id: "device",
    title: say("column.device"),
    phone: "under",
    compare: (a, b) => byText(a.hostName, b.hostName) || byName(a, b),
    cell: ({ host, hostName }) => <a href={addressOf(host)}>{hostName}</a>,
  };
  return [
    {
      id: "state",
      title: say("column.state"),
      phone: "side",
      compare: (a, b) => rankOf(a.shown) - rankOf(b.shown) || worstFirst(a, b),
      cell: (check) => <StateWord state={check.shown} words={triesOf(check)} />,
    },
    {
      id: "check",
      title: say("column.check"),
      phone: "title",
      kind: "name",
      compare: (a, b) => byName(a, b) || byText(a.hostName, b.hostName),
      cell: (check) => <a href={addressOf(keyOfCheck(check))}>{sayName(check)}</a>,
    },
    ...(withDevice ? [device] : []),
    {
      id: "result",
      title: say("column.result"),
      phone: "under",
      cell: ({ text }) => (text === undefined ? null : sayIt(text)),
    },
    {
      id: "since",
      title: say("column.since"),
      phone: "none",
      compare: (a, b) => (b.since ?? "").localeCompare(a.since ?? ""),
      cell: ({ since }) => (
        <span class="long-list__quiet figures">
          <When at={since} />
        </span>
      ),
    },
    {
      id: "age",
      title: say("column.age"),
      phone: "none",
      kind: "figures",
      compare: (a, b) => (b.lastAt ?? "").localeCompare(a.lastAt ?? ""),
      cell: ({ lastAt }) => (
        <span class="long-list__quiet">
          <Age at={lastAt} />
        </span>
      ),
    },
  ];
}

/** While quick retries run the state shows as it was, with the tries in words; that it changes too often is said in words as well. */
function triesOf({ shown, attempt, attempts, state, flapping }: ServiceSummary): string | undefined {
  if (flapping === true) return say("state.wordFlapping", { state: say(`state.${shown}`) });
  return attempt > 0 && state !== "pending"
    ? say("state.tries", { state: say(`state.${shown}`), attempt, attempts })
    : undefined;
}
