/** A report by hand: somebody looked, and says what they found of one run, and of which machine. */
import { useSignal } from "@preact/signals";
import { useId, useRef } from "preact/hooks";
import type { JobDetail, ReportByHand } from "#model/api-jobs.ts";
import { say } from "../words/language.ts";
import { useAsking } from "./asking.ts";
import { Dialog, DialogEnd } from "./dialog.tsx";
import { FormError } from "./field.tsx";
import { outcomeOfMachine } from "./job-grid.ts";
import { isBad } from "./job-words.ts";
import { TextArea } from "./text-area.tsx";

interface ReportJobProps {
  readonly job: JobDetail;
  readonly onClose: () => void;
  readonly onReported: () => void;
}

const FOUND = ["succeeded", "warned", "failed"] as const;

export function ReportJob({ job, onClose, onReported }: ReportJobProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  const { busy, refused, ask } = useAsking();
  // What is not good and newest is most likely what somebody looked at.
  const runs = job.runs.slice(0, 14);
  const first = runs.find(({ outcome }) => isBad(outcome)) ?? runs[0];
  const due = useSignal(first?.due ?? "");
  const found = useSignal<(typeof FOUND)[number]>("succeeded");
  const machine = useSignal("");
  const note = useSignal("");
  const run = runs.find((one) => one.due === due.value);
  const machines = job.machines ?? [];
  const send = async (): Promise<void> => {
    const order: Omit<ReportByHand, "id"> = {
      outcome: found.value,
      ...(note.value.trim() !== "" && { note: note.value.trim() }),
      ...(machine.value !== "" && { machine: machine.value }),
      ...(due.value !== "" && { due: due.value }),
    };
    if ((await ask("POST", `/jobs/${encodeURIComponent(job.id)}/report`, order)) === undefined) return;
    dialog.current?.close();
    onReported();
  };
  return (
    <Dialog
      dialog={dialog}
      title={say("job.hand.title")}
      about={say("job.hand.about", { name: job.name })}
      onClose={onClose}
    >
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void send();
        }}
      >
        {refused !== undefined && <FormError message={refused} />}
        {runs.length > 0 && (
          <div class="field">
            <label class="field__label" for={`${id}-due`}>
              {say("job.hand.run")}
            </label>
            <select id={`${id}-due`} value={due.value} onChange={(event) => (due.value = event.currentTarget.value)}>
              {runs.map((one) => (
                <option key={one.due} value={one.due}>
                  {say("job.hand.runOf", { at: one.due, outcome: say(`job.outcome.${one.outcome}`) })}
                </option>
              ))}
            </select>
          </div>
        )}
        <fieldset class="dialog__choices">
          <legend>{say("job.hand.found")}</legend>
          {FOUND.map((value, place) => (
            <label key={value} class="dialog__choice">
              <input
                type="radio"
                name={`${id}-found`}
                value={value}
                class={place === 0 ? "dialog__first" : undefined}
                checked={found.value === value}
                onChange={() => (found.value = value)}
              />
              {say(`job.hand.${value}`)}
            </label>
          ))}
        </fieldset>
        {machines.length > 1 && (
          <div class="field">
            <label class="field__label" for={`${id}-machine`}>
              {say("job.hand.machine")}
            </label>
            <select
              id={`${id}-machine`}
              value={machine.value}
              onChange={(event) => (machine.value = event.currentTarget.value)}
            >
              <option value="">{say("job.hand.allMissing")}</option>
              {machines.map((one) => (
                <option key={one} value={one}>
                  {one}
                  {run !== undefined && outcomeOfMachine(run, one) === "missing"
                    ? ` (${say("job.outcome.missing")})`
                    : ""}
                </option>
              ))}
            </select>
          </div>
        )}
        <TextArea
          id={`${id}-note`}
          label={say("move.note.optional")}
          help={say("job.hand.noteHelp")}
          value={note.value}
          onInput={(value) => (note.value = value.slice(0, MOST_NOTE))}
        />
        <DialogEnd dialog={dialog} send={say("job.hand.send")} busy={busy} />
      </form>
    </Dialog>
  );
}

/** As the box takes it (model/api-jobs.ts). */
const MOST_NOTE = 1000;
