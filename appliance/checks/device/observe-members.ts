/**
 * Several things of one kind as one: the cores of a device by their average, temperatures by the highest, states by the
 * worst of them, named. A member that tells nothing is left out; where none tells anything, the first says why. Pure.
 */
import type { ResultState } from "#model/result.ts";
import type { Answers } from "../ask-agent.ts";
import { twelveDigits } from "../twelve-digits.ts";
import { BADNESS, readFigure, readState } from "./observe-figure.ts";
import type { Code, Seen } from "./reports.ts";
import type { DeviceSettings } from "./settings.ts";

type Member = NonNullable<DeviceSettings["members"]>[number];

/** Names in one result at most; the rest is counted. */
const MOST_NAMED = 10;

export function observeMembers(settings: DeviceSettings, answers: Answers): Seen {
  const { part, members = [] } = settings;
  return part === "state" ? observeStates(settings, members, answers) : observeFigures(settings, members, answers);
}

function observeFigures({ part, unit }: DeviceSettings, members: readonly Member[], answers: Answers): Seen {
  const read = members.map((member) => ({ member, value: readFigure(member, answers) }));
  const known = read.filter((one): one is { member: Member; value: number } => typeof one.value === "number");
  const [first] = known;
  if (first === undefined) return silenceOf(read.map(({ value }) => value));
  const highest = known.reduce((high, one) => (one.value > high.value ? one : high), first);
  const count = known.length;
  if (part === "processor") {
    const percent = twelveDigits(known.reduce((sum, { value }) => sum + value, 0) / count);
    const measurements = { percent, ...(members.length > 1 ? { busiest: highest.value, count } : {}) };
    return { code: "measured", measurements, parameters: { unit: "%" } };
  }
  const { closest, ...left } = leftToLimits(known);
  return {
    code: "measured",
    measurements: { value: highest.value, ...left, count },
    ...(unit === undefined ? {} : { units: { value: unit, toWarning: unit, toCritical: unit } }),
    parameters: { unit: unit ?? "", name: (closest ?? highest.member).name },
  };
}

/** How much is left to each member's own limits, at the one that is nearest to them; `closest`: one that is beyond. */
function leftToLimits(known: readonly { member: Member; value: number }[]) {
  let [toWarning, toCritical] = [Infinity, Infinity];
  let closest: Member | undefined;
  for (const { member, value } of known) {
    const [warning, critical] = [(member.warningHigh ?? Infinity) - value, (member.criticalHigh ?? Infinity) - value];
    if (Math.min(warning, critical) < 0 && Math.min(warning, critical) < Math.min(toWarning, toCritical))
      closest = member;
    toWarning = Math.min(toWarning, warning);
    toCritical = Math.min(toCritical, critical);
  }
  return {
    closest,
    ...(toWarning === Infinity ? {} : { toWarning: twelveDigits(toWarning) }),
    ...(toCritical === Infinity ? {} : { toCritical: twelveDigits(toCritical) }),
  };
}

/** Why nothing is known: what the first says that is neither value nor state. */
function silenceOf(all: readonly (number | Seen | object)[]): Seen {
  const seen = all.find((one): one is Seen => typeof one === "object" && "code" in one);
  return seen ?? { code: "notKnown" };
}

const CODE_OF_WORST: Readonly<Record<ResultState, Code>> = {
  ok: "membersOk",
  warning: "membersWarning",
  critical: "membersCritical",
  unknown: "membersUnknown",
};

function observeStates({ enough }: DeviceSettings, members: readonly Member[], answers: Answers): Seen {
  const told = members.flatMap(({ name, state }) =>
    state === undefined ? [] : [{ name, told: readState(state, answers) }],
  );
  const known = told.flatMap(({ name, told: one }) => {
    if ("code" in one) return [];
    const { word = one.said, as = "unknown" } = one.meaning ?? {};
    const isDanger = one.meaning?.danger === true || one.meaning?.power !== undefined;
    return [{ name, word, as, isDanger }];
  });
  if (known.length === 0) return silenceOf(told.map((one) => one.told));
  const failing = known.filter(({ as }) => as !== "ok").toSorted((a, b) => BADNESS[b.as] - BADNESS[a.as]);
  const isEnough = enough !== undefined && known.length - failing.length >= enough;
  const worst = isEnough ? "ok" : (failing[0]?.as ?? "ok");
  const names = failing.slice(0, MOST_NAMED).map(({ name, word }) => `${name} "${word}"`);
  return {
    code: CODE_OF_WORST[worst],
    measurements: { count: known.length, failing: failing.length },
    parameters:
      failing.length === 0 ? {} : { names, ...(failing.some(({ isDanger }) => isDanger) ? { danger: true } : {}) },
  };
}
