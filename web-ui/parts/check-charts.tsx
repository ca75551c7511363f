/** What a check measured over time: measurements of one scale together. */
import type { ServiceDetail } from "#model/api.ts";
import { place } from "../shell/router.ts";
import { words } from "../words/language.ts";
import { groupMeasurements } from "./chart-groups.ts";
import { ChartsSection, isCompared, showWindow } from "./charts-section.tsx";
import { MeasurementChart } from "./measurement-chart.tsx";
import { rangeIn, youngMs } from "./ranges.ts";

export function CheckCharts({ check, path }: { readonly check: ServiceDetail; readonly path: string }) {
  const range = rangeIn(
    place.value.query,
    youngMs([check], (at) => words.value.sinceMs(at)),
  );
  const groups = groupMeasurements(check.measurements);
  return (
    <ChartsSection range={range} count={groups.length}>
      {groups.map(({ main, besides }) => (
        <MeasurementChart
          key={main.name}
          path={path}
          measurement={main}
          besides={besides}
          range={range}
          compared={isCompared(range)}
          onWindow={showWindow}
          check={check}
        />
      ))}
    </ChartsSection>
  );
}
