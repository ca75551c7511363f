/** Round trips of a minute, request by request: a line where answers came, a full mark where one was lost. */
import type { ToolLine } from "#model/tool.ts";
import { say } from "../words/language.ts";
import { lossPoints } from "./loss-points.ts";
import "./loss-chart.css";

const WIDTH = 600;
const HEIGHT = 120;

export function LossChart({ lines }: { readonly lines: readonly ToolLine[] }) {
  const { count, most, lost, path } = lossPoints(lines, WIDTH, HEIGHT);
  const sent = lines.filter(({ code }) => code === "loss.echo").length;
  return (
    <figure class="loss-chart" aria-label={say("tools.chart", { sent, lost: lost.length, most })}>
      <p class="loss-chart__most" aria-hidden="true">
        {say("tools.upTo", { ms: most })}
      </p>
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} preserveAspectRatio="none" aria-hidden="true">
        {lost.map((x) => (
          <rect key={x} class="loss-chart__lost" x={x} y="0" width={WIDTH / count} height={HEIGHT} />
        ))}
        <path class="loss-chart__line" d={path} />
      </svg>
    </figure>
  );
}
