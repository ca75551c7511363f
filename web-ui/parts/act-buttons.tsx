/** Two buttons that every page may have: announce work, report a problem. What they open is loaded with the first tap. */
import { useSignal } from "@preact/signals";
import { useId } from "preact/hooks";
import { mayReport } from "../live/session.ts";
import { freshness } from "../live/stream.ts";
import { loadLaterWords, say } from "../words/language.ts";
import { Late } from "./late.tsx";
import type { Worked } from "./maintenance.tsx";
import type { ReportProps } from "./report-problem.tsx";
import type { WorksProps } from "./works-list.tsx";
import "./act-buttons.css";

const load = async () => (await Promise.all([import("./acting.ts"), loadLaterWords()]))[0];
const loadMaintenance = async () => (await load()).MaintenanceDialog;
const loadReport = async () => (await load()).ReportDialog;
const loadWorks = async () => (await load()).WorksList;

interface ActButtonsProps {
  /** `anything`: a device is chosen. */
  readonly work?: Worked | "anything";
  /** `anything`: what it concerns is asked. */
  readonly report?: NonNullable<ReportProps["about"]> | "anything";
}

export function ActButtons({ work, report }: ActButtonsProps) {
  const open = useSignal<"work" | "report" | undefined>(undefined);
  const id = useId();
  if (!mayReport()) return null;
  const onClose = () => (open.value = undefined);
  const stale = freshness.value === "stale";
  const button = (what: "work" | "report") => (
    <button
      type="button"
      class="button"
      disabled={stale}
      aria-describedby={stale ? id : undefined}
      aria-haspopup="dialog"
      onClick={() => (open.value = what)}
    >
      {say(`act.${what}`)}
    </button>
  );
  return (
    <>
      {work !== undefined && button("work")}
      {report !== undefined && button("report")}
      {stale && (
        <p id={id} class="act-why">
          {say("stale.needsBox")}
        </p>
      )}
      {open.value === "work" && work !== undefined && (
        <Late load={loadMaintenance} given={{ ...(work === "anything" ? {} : { on: work }), onClose }} />
      )}
      {open.value === "report" && report !== undefined && (
        <Late load={loadReport} given={{ ...(report === "anything" ? {} : { about: report }), onClose }} />
      )}
    </>
  );
}

/** Announced work; nothing where none is. */
export function LateWorks(props: WorksProps) {
  return mayReport() ? <Late load={loadWorks} given={props} /> : null;
}
