/** How a device behaved: its most telling checks as small charts, one choice of how far back for all of them. */
import { useSignal } from "@preact/signals";
import { useEffect } from "preact/hooks";
import type { HostDetail, ServiceDetail, ServiceSummary } from "#model/api.ts";
import { read } from "../live/box-api.ts";
import { freshness } from "../live/stream.ts";
import { place } from "../shell/router.ts";
import { sayName } from "../words/check-name.ts";
import { say, words } from "../words/language.ts";
import { ChartsSection, isCompared, showWindow } from "./charts-section.tsx";
import { MeasurementChart } from "./measurement-chart.tsx";
import { rangeIn, youngMs } from "./ranges.ts";
import { addressOf } from "./subject.ts";
import { chooseTelling, pickMeasurements, type TellingCheck, type TellingMeasurements } from "./telling-charts.ts";

/** On a phone the list of checks would lie too far below more than these. */
const PHONE_CHARTS = 2;
const PHONE = "(max-width: 719px)";

interface Told extends TellingMeasurements {
  readonly check: ServiceDetail;
}

export function DeviceCharts({ device }: { readonly device: HostDetail }) {
  const chosen = chooseTelling(device.checks);
  const told = useTold(device.id, chosen);
  const all = useSignal(!matchMedia(PHONE).matches);
  if (told?.length === 0 || chosen.length === 0) return null;
  if (told === undefined) return <Waiting count={all.value ? chosen.length : Math.min(PHONE_CHARTS, chosen.length)} />;
  const shown = all.value ? told : told.slice(0, PHONE_CHARTS);
  const checks = told.map(({ check }) => check);
  const range = rangeIn(
    place.value.query,
    youngMs(checks, (at) => words.value.sinceMs(at)),
  );
  return (
    <>
      <ChartsSection range={range} count={shown.length}>
        {shown.map(({ check, main, beside }) => (
          <MeasurementChart
            key={check.id}
            path={pathOf(check)}
            measurement={main}
            besides={beside === undefined ? [] : [beside]}
            range={range}
            compared={isCompared(range)}
            onWindow={showWindow}
            check={check}
            of={{ name: nameOf(check), href: addressOf(`${check.host}/${check.id}`) }}
          />
        ))}
      </ChartsSection>
      {shown.length < told.length && (
        <button type="button" class="button charts__more" onClick={() => (all.value = true)}>
          {say("chart.showAll", { count: told.length })}
        </button>
      )}
    </>
  );
}

/** Keeps the place, so that the list below does not move when the charts come. */
function Waiting({ count }: { readonly count: number }) {
  const range = rangeIn(place.value.query);
  return (
    <ChartsSection range={range} count={count}>
      {Array.from({ length: count }, (_, index) => (
        <div key={index} class="chart chart--waiting card" aria-busy={freshness.value !== "stale"} />
      ))}
    </ChartsSection>
  );
}

/** People ask how fast it answers, whatever the check that finds out is called. */
function nameOf(check: ServiceDetail): string {
  return check.role === "hostCheck" ? say("device.answerTime") : sayName(check);
}

const pathOf = ({ host, id }: ServiceSummary): string =>
  `/hosts/${encodeURIComponent(host)}/services/${encodeURIComponent(id)}`;

/**
 * The chosen checks with their measurements and thresholds; undefined until they are here. They are chosen once: a chart
 * that made room for another while somebody looks at it would help nobody.
 */
function useTold(id: string, chosen: readonly TellingCheck[]): readonly Told[] | undefined {
  const told = useSignal<{ readonly device: string; readonly list: readonly Told[] } | undefined>(undefined);
  const stale = freshness.value === "stale";
  const known = told.value?.device === id ? told.value.list : undefined;
  useEffect(() => {
    // Again only where more checks have results by now.
    if (stale || (known !== undefined && known.length >= chosen.length)) return undefined;
    let left = false;
    void Promise.all(
      chosen.map(async ({ kind, check }): Promise<Told[]> => {
        const answer = await read<ServiceDetail>(pathOf(check));
        const picked = answer.failure === undefined ? pickMeasurements(kind, answer.value) : undefined;
        return answer.failure !== undefined || picked === undefined ? [] : [{ check: answer.value, ...picked }];
      }),
    ).then((list) => {
      if (!left) told.value = { device: id, list: list.flat() };
    });
    return () => {
      left = true;
    };
  }, [id, chosen.length, stale]);
  return known;
}
