/** What a tool says, as it says it: a list with shapes where it is good or bad, a chart of lost packets, or plain text to copy. */
import { useSignal } from "@preact/signals";
import { useEffect, useRef } from "preact/hooks";
import type { ToolLine, ToolRun } from "#model/tool.ts";
import { read } from "../live/box-api.ts";
import { say } from "../words/language.ts";
import { useAsking } from "./asking.ts";
import { Glyph, type GlyphName } from "./glyph.tsx";
import { LossChart } from "./loss-chart.tsx";
import "./tool-result.css";

const EVERY_MS = 500;
/** After the box was not reached. */
const AGAIN_MS = 2000;
const SHAPES: Readonly<Record<NonNullable<ToolLine["tone"]>, GlyphName>> = {
  good: "ok",
  bad: "critical",
  odd: "warning",
};

export function ToolResult({ id }: { readonly id: string }) {
  const run = useRun(id);
  const isPlain = useSignal(false);
  const copied = useSignal<"yes" | "no" | undefined>(undefined);
  const plain = useRef<HTMLPreElement>(null);
  const { ask } = useAsking();
  if (run === undefined) return <div aria-busy="true" />;
  if (run === "gone") return <p>{say("tools.gone")}</p>;
  const { tool, target, state, lines, ahead = 0 } = run;
  const isOpen = state === "waiting" || state === "running";
  const words = lines.map(sayLine);
  const heading = `${say(`tools.name.${tool}`)} ${target}`;
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText([heading, ...words].join("\n"));
      copied.value = "yes";
    } catch {
      // Only pages by HTTPS may; then people copy themselves.
      copied.value = "no";
      isPlain.value = true;
      requestAnimationFrame(() => plain.current !== null && getSelection()?.selectAllChildren(plain.current));
    }
  };
  return (
    <section class="card tool-result" aria-labelledby="tool-result-title">
      <div class="tool-result__head">
        <h2 id="tool-result-title" class="tool-result__title">
          {heading}
        </h2>
        <output class="tool-result__state">
          {state === "waiting" ? say("tools.waiting", { ahead }) : say(`tools.${state}`)}
        </output>
        <div class="tool-result__buttons">
          {isOpen && (
            <button type="button" class="button" onClick={() => void ask("DELETE", `/tools/runs/${id}`)}>
              {say("tools.cancel")}
            </button>
          )}
          <button type="button" class="button" onClick={() => void copy()}>
            {say(copied.value === "yes" ? "tools.copied" : "tools.copy")}
          </button>
          <button
            type="button"
            class="button"
            aria-pressed={isPlain.value}
            onClick={() => (isPlain.value = !isPlain.value)}
          >
            {say("tools.plain")}
          </button>
        </div>
      </div>
      {copied.value === "no" && <p class="tool-result__note">{say("tools.noCopy")}</p>}
      {tool === "loss" && !isPlain.value && <LossChart lines={lines} />}
      {isPlain.value ? (
        <pre class="tool-result__plain" aria-label={say("tools.result")} ref={plain}>
          {[heading, ...words].join("\n")}
        </pre>
      ) : (
        <ul class="tool-result__lines">
          {lines.map((line, place) =>
            line.code === "loss.echo" ? null : (
              <li key={place} class={`tool-line${line.code === "http.text" ? " tool-line--text" : ""}`}>
                {line.tone === undefined ? (
                  <span class="tool-line__gap" />
                ) : (
                  <Glyph state={SHAPES[line.tone]} size={16} />
                )}
                <span>{words[place]}</span>
              </li>
            ),
          )}
        </ul>
      )}
    </section>
  );
}

function sayLine({ code, parameters }: ToolLine): string {
  return say(`tool.${code}`, parameters);
}

/** A run with all its lines, asked for anew as long as it goes on. */
function useRun(id: string): ToolRun | "gone" | undefined {
  const run = useSignal<ToolRun | "gone" | undefined>(undefined);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let stopped = false;
    const look = async (): Promise<void> => {
      const before = run.peek();
      const known = before === undefined || before === "gone" ? [] : before.lines;
      const answer = await read<ToolRun>(`/tools/runs/${id}?after=${known.length}`);
      if (stopped) return;
      if (answer.failure?.code === "notFound") return void (run.value = "gone");
      if (answer.failure === undefined) run.value = { ...answer.value, lines: [...known, ...answer.value.lines] };
      const isOver = answer.failure === undefined && answer.value.endedAt !== undefined;
      if (!isOver) timer = setTimeout(() => void look(), answer.failure === undefined ? EVERY_MS : AGAIN_MS);
    };
    void look();
    return () => {
      stopped = true;
      clearTimeout(timer);
    };
  }, [id]);
  return run.value;
}
