/** Beside a limit that is edited: what it would have meant for the values of the last days. */
import { useEffect } from "preact/hooks";
import { useSignal } from "@preact/signals";
import type { Series } from "#model/api.ts";
import { read } from "../live/box-api.ts";
import { boxNowMs } from "../live/stream.ts";
import { say } from "../words/language.ts";
import { useForm, type Way } from "./form-context.ts";
import { lengthMs, pastBreaks } from "./past-limits.ts";
import { isGroup } from "./schema.ts";

const DAYS = 7;
/** A value for every five minutes; of younger or slower checks each single one. */
const POINTS = 2000;
const LEVELS = ["warning", "critical"] as const;

interface LimitPreviewProps {
  /** The way to the limits of one measurement within the form. */
  readonly way: Way;
  readonly measurement: string;
  readonly entry: unknown;
}

export function LimitPreview({ way, measurement, entry }: LimitPreviewProps) {
  const { checkAt } = useForm();
  const path = checkAt?.(way);
  const series = useSignal<Series | undefined>(undefined);
  const isNew = useSignal(false);
  useEffect(() => {
    let isWanted = path !== undefined;
    const from = new Date(boxNowMs() - DAYS * 86_400_000).toISOString();
    const query = new URLSearchParams({ measurement, from, points: String(POINTS) });
    if (path !== undefined)
      void read<Series>(`${path}/series?${query.toString()}`).then((answer) => {
        if (!isWanted) return;
        if (answer.failure === undefined) series.value = answer.value;
        else isNew.value = answer.failure.problem?.status === 404;
      });
    return () => void (isWanted = false);
  }, [path, measurement]);
  if (path === undefined || !isGroup(entry)) return null;
  const found = series.value;
  const first = found?.points[0];
  if (isNew.value || (found !== undefined && first === undefined))
    return <p class="field__help">{say("settings.past.nothing")}</p>;
  if (found === undefined || first === undefined) return null;
  const lasts = entry["for"];
  const said = LEVELS.flatMap((level) => {
    const past = pastBreaks(found, entry[level], lengthMs(isGroup(lasts) ? lasts[level] : lasts));
    if (past === undefined) return [];
    return [past.times === 0 ? say(`settings.past.${level}Never`) : say(`settings.past.${level}`, { ...past })];
  });
  return (
    <output class="setting__past">
      {said.length > 0 && <p>{say("settings.past.since", { from: first.at })}</p>}
      {said.map((one) => (
        <p key={one}>{one}</p>
      ))}
    </output>
  );
}
