/**
 * The drawing: boxes and lines of a plan. Shape and colour say how each stands, a box with a broken edge would be out of reach.
 * For readers and keys it is a tree: arrows go to the neighbour, Space chooses, Enter opens, + and - open and fold.
 */
import { useSignal, type Signal } from "@preact/signals";
import { useRef } from "preact/hooks";
import { freshness } from "../live/stream.ts";
import { Glyph } from "../parts/glyph.tsx";
import { addressOf } from "../parts/subject.ts";
import { goTo } from "../shell/router.ts";
import { say, sayNumber } from "../words/language.ts";
import { fitName } from "./fit-name.ts";
import { BOX, neighbourOf, type Direction, type Line, type Placed, type Plan } from "./lay-out.ts";
import { countBelow, nameOf, portOf, sayState, sayTwig, shownOf, type MapNow } from "./map-words.ts";
import type { Twig } from "./twigs.ts";

export interface MapDeeds {
  readonly onChoose: (id: string) => void;
  readonly onTurn: (key: string) => void;
}

interface MapDrawingProps extends MapDeeds {
  readonly now: MapNow;
  readonly plan: Plan;
  /** Id of the chosen device. */
  readonly chosen: string;
}

export function MapDrawing({ now, plan, chosen, onChoose, onTurn }: MapDrawingProps) {
  const svg = useRef<SVGSVGElement>(null);
  const focused = useSignal("");
  const has = (key: string) => plan.items.some(({ twig }) => twig.key === key);
  const stop = has(focused.value) ? focused.value : has(chosen) ? chosen : (plan.items[0]?.twig.key ?? "");
  const goTwig = (key: string | undefined) => {
    if (key === undefined) return;
    focused.value = key;
    const element = svg.current?.querySelector<SVGGElement>(`[data-key="${CSS.escape(key)}"]`);
    element?.focus({ preventScroll: true });
    element?.scrollIntoView({ block: "nearest", inline: "nearest" });
  };
  const press = (event: KeyboardEvent, twig: Twig) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const direction = DIRECTIONS[event.key];
    if (direction !== undefined) goTwig(neighbourOf(plan, twig.key, direction));
    else if (event.key === "Home") goTwig(plan.items[0]?.twig.key);
    else if (event.key === "End") goTwig(plan.items.at(-1)?.twig.key);
    else if (event.key === "+" && twig.isOpen === false) onTurn(twig.key);
    else if (event.key === "-" && twig.isOpen === true) onTurn(twig.key);
    else if (event.key === "Enter" && now.hosts.has(twig.key)) goTo(addressOf(twig.key));
    else if (event.key === " " && now.hosts.has(twig.key)) onChoose(twig.key);
    else if ((event.key === "Enter" || event.key === " ") && twig.isOpen !== undefined) onTurn(twig.key);
    else return;
    event.preventDefault();
  };
  return (
    // It scrolls; the keyboard gets into it by its boxes.
    <div class="map__scroll card">
      <svg
        ref={svg}
        class="map__drawing"
        width={plan.width}
        height={plan.height}
        viewBox={`0 0 ${plan.width} ${plan.height}`}
        // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- a drawing with parts to go to
        role="tree"
        aria-label={say("map.drawing")}
      >
        <g aria-hidden="true">
          {plan.blocks.map(({ of, x, y, width, height }) => (
            <rect key={of} class="map__block" x={x} y={y} width={width} height={height} rx={8} />
          ))}
          {plan.lines.map((line) => (
            <path key={`${line.from} ${line.to}`} class={lineClass(line, now)} d={bend(line)} />
          ))}
          <SecondWays now={now} plan={plan} chosen={chosen} />
        </g>
        {plan.items.map((placed) => (
          <Box
            key={placed.twig.key}
            placed={placed}
            now={now}
            isChosen={placed.twig.key === chosen}
            isStop={placed.twig.key === stop}
            focused={focused}
            onPress={press}
            onChoose={onChoose}
            onTurn={onTurn}
          />
        ))}
      </svg>
    </div>
  );
}

const DIRECTIONS: Readonly<Record<string, Direction>> = {
  ArrowLeft: "left",
  ArrowRight: "right",
  ArrowUp: "up",
  ArrowDown: "down",
};

function lineClass({ to }: Line, { lost }: MapNow): string {
  return `map__line${lost.has(to) ? " map__line--lost" : ""}`;
}

/** Out, halfway, along, and in. */
function bend({ x1, y1, x2, y2 }: Line): string {
  const middle = x2 - 14;
  if (y1 === y2 || x1 === x2) return `M${x1} ${y1}L${x2} ${y2}`;
  const round = Math.min(6, Math.abs(y2 - y1) / 2) * Math.sign(y2 - y1);
  return `M${x1} ${y1}H${middle - 6}Q${middle} ${y1} ${middle} ${y1 + round}V${y2 - round}Q${middle} ${y2} ${middle + 6} ${y2}H${x2}`;
}

/** More would be a web; of the chosen device they are always drawn. */
const MOST_SECOND_WAYS = 40;

/** Lines to what a device hangs on as well. */
function SecondWays({ now, plan, chosen }: { now: MapNow; plan: Plan; chosen: string }) {
  const places = new Map(plan.items.map((item) => [item.twig.key, item]));
  const ways = plan.items.flatMap((to) =>
    (now.forest.nodes.get(to.twig.key)?.also ?? []).flatMap((id) => {
      const from = places.get(id);
      return from === undefined ? [] : [{ from, to }];
    }),
  );
  const shown = ways.filter(
    ({ from, to }, index) => index < MOST_SECOND_WAYS || from.twig.key === chosen || to.twig.key === chosen,
  );
  return (
    <>
      {shown.map(({ from, to }) => {
        const [x1, y1, x2, y2] = [from.x + BOX.width, from.y + BOX.height / 2 + 8, to.x, to.y + BOX.height / 2 + 8];
        return (
          <path
            key={`${from.twig.key} ${to.twig.key}`}
            class={`map__second${[from.twig.key, to.twig.key].includes(chosen) ? " map__second--chosen" : ""}`}
            d={`M${x1} ${y1}C${x1 + 40} ${y1} ${x2 - 40} ${y2} ${x2} ${y2}`}
          />
        );
      })}
    </>
  );
}

interface BoxProps extends MapDeeds {
  readonly placed: Placed;
  readonly now: MapNow;
  readonly isChosen: boolean;
  /** Tab comes here. */
  readonly isStop: boolean;
  readonly focused: Signal<string>;
  readonly onPress: (event: KeyboardEvent, twig: Twig) => void;
}

const NAME_EMS = (BOX.width - 34) / 13;
const FOLD = 24;

function Box({ placed, now, isChosen, isStop, focused, onPress, onChoose, onTurn }: BoxProps) {
  const { twig, x, y } = placed;
  const { key, isOpen, depth } = twig;
  const isHost = now.hosts.has(key);
  const shown = shownOf(now, twig);
  const isLost = now.lost.has(key);
  const room = isOpen === undefined ? NAME_EMS : NAME_EMS - FOLD / 13;
  const lines = fitName(nameOf(now, twig), room);
  const tone = shown === undefined || (shown === "ok" && freshness.value === "stale") ? "stale" : shown;
  return (
    <>
      <g
        data-key={key}
        class={`map__item map__item--${tone}${isChosen ? " map__item--chosen" : ""}${isLost ? " map__item--lost" : ""}`}
        transform={`translate(${x} ${y})`}
        // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- a part of a drawing
        role="treeitem"
        tabIndex={isStop ? 0 : -1}
        aria-level={depth + 1}
        aria-label={sayTwig(now, twig)}
        aria-selected={isHost ? isChosen : undefined}
        aria-expanded={isOpen}
        onFocus={() => (focused.value = key)}
        onKeyDown={(event) => onPress(event, twig)}
        onClick={() => (isHost ? onChoose(key) : isOpen === undefined ? undefined : onTurn(key))}
      >
        <rect class="map__box" width={BOX.width} height={BOX.height} rx={6} />
        {isOpen !== undefined && (
          <g
            class="map__fold"
            transform={`translate(${BOX.width - FOLD} 0)`}
            onClick={(event) => {
              event.stopPropagation();
              onTurn(key);
            }}
          >
            <rect width={FOLD} height={BOX.height} rx={6} />
            <path d={`M${FOLD / 2 - 5} ${BOX.height / 2}h10${isOpen ? "" : "m-5 -5v10"}`} />
          </g>
        )}
      </g>
      {/* The name of the box says it all, and more. */}
      <g class="map__words" aria-hidden="true" transform={`translate(${x} ${y})`}>
        {shown !== undefined && (
          <g transform="translate(8 11)">
            <Glyph state={shown} size={16} />
          </g>
        )}
        <g transform={`translate(${shown === undefined ? 10 : 30} 0)`}>
          {lines.map((line, index) => (
            <text key={index} class="map__name" y={lines.length > 1 ? 16 + index * 15 : 17}>
              {line}
            </text>
          ))}
          {lines.length === 1 && <Second now={now} twig={twig} />}
        </g>
      </g>
    </>
  );
}

const MOST_COUNTS = 3;
const COUNT_WIDTH = 44;

/** The second line: of what is folded how many stand how; else the state where it is not good, the port, or the address. */
function Second({ now, twig }: { readonly now: MapNow; readonly twig: Twig }) {
  const { key, isOpen, below } = twig;
  const host = now.hosts.get(key);
  const shown = shownOf(now, twig);
  if (isOpen === false || (shown === undefined && below.length > 0)) {
    const counts = countBelow(now, below).slice(0, MOST_COUNTS);
    return (
      <>
        {counts.map(([state, count], index) => (
          <g key={state} transform={`translate(${index * COUNT_WIDTH} 20)`}>
            <g transform="scale(0.75)">
              <Glyph state={state} size={16} />
            </g>
            <text class="map__more" x={15} y={11}>
              {sayNumber(count)}
            </text>
          </g>
        ))}
      </>
    );
  }
  const port = portOf(now, key);
  const words = [
    ...(shown !== undefined && (shown !== "ok" || host === undefined) ? [sayState(shown)] : []),
    ...(port !== undefined
      ? [say("device.port", { port })]
      : shown === "ok" && host !== undefined
        ? [host.address]
        : []),
  ].join(" · ");
  const [line = ""] = fitName(words, (NAME_EMS * 13) / 11.5);
  return (
    <text class="map__more" y={31}>
      {line}
    </text>
  );
}
