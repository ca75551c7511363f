/** What is asked before a move of an incident: what it takes, a note, and whether. */
import { useSignal } from "@preact/signals";
import { useId, useRef } from "preact/hooks";
import type { IncidentMove } from "#model/incident-command.ts";
import type { Category, Incident, SuspendReason } from "#model/incident.ts";
import { session } from "../live/session.ts";
import { say } from "../words/language.ts";
import { useAsking } from "./asking.ts";
import { Dialog, DialogEnd } from "./dialog.tsx";
import { Field, FormError } from "./field.tsx";
import { LEVELS } from "./order.ts";
import { TextArea } from "./text-area.tsx";

/** `take`: to assign it to oneself. Messages have a field of their own. */
export type Asked = Exclude<IncidentMove, "message"> | "take";

const REASONS: readonly SuspendReason[] = ["awaitingCustomer", "awaitingThirdParty", "awaitingProcess"];
const CATEGORIES: readonly Category[] = ["infrastructure", "software", "content", "integration"];
/** Whoever does so says why. */
const WITH_REASON: readonly Asked[] = ["cancel", "prioritise", "note"];

interface MoveDialogProps {
  readonly incident: Incident;
  readonly move: Asked;
  readonly onClose: () => void;
}

export function MoveDialog({ incident, move, onClose }: MoveDialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  const { busy, refused, ask } = useAsking();
  const note = useSignal("");
  /** Whom, or which reason, priority or category. */
  const choice = useSignal(firstChoice(move, incident));
  const missing = useSignal(false);
  const needsNote = WITH_REASON.includes(move);
  const send = async (): Promise<void> => {
    missing.value = (needsNote && note.value.trim() === "") || (move === "assign" && choice.value.trim() === "");
    if (missing.value) return;
    const path = `/incidents/${incident.id}/${move === "take" ? "assign" : move}`;
    if ((await ask("POST", path, orderOf(move, choice.value, note.value.trim()))) !== undefined)
      dialog.current?.close();
  };
  return (
    <Dialog dialog={dialog} title={say(`move.${move}`)} about={say(`move.about.${move}`)} onClose={onClose}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void send();
        }}
      >
        {refused !== undefined && <FormError message={refused} />}
        {move === "assign" && (
          <Field
            name={`${id}-to`}
            label={say("move.to")}
            help={say("move.toHelp")}
            error={missing.value && choice.value.trim() === "" ? say("move.missing") : undefined}
            value={choice.value}
            onInput={(value) => (choice.value = value)}
          />
        )}
        {choicesOf(move).length > 0 && (
          <fieldset class="dialog__choices">
            <legend>{say(LEGENDS[move] ?? "")}</legend>
            {choicesOf(move).map(([value, code]) => (
              <label key={value} class="dialog__choice">
                <input
                  type="radio"
                  name={`${id}-choice`}
                  value={value}
                  checked={choice.value === value}
                  onChange={() => (choice.value = value)}
                />
                {say(code)}
              </label>
            ))}
          </fieldset>
        )}
        <TextArea
          id={`${id}-note`}
          label={say(noteLabel(move, needsNote))}
          value={note.value}
          error={missing.value && needsNote && note.value.trim() === "" ? say("move.missing") : undefined}
          onInput={(value) => (note.value = value)}
        />
        <DialogEnd dialog={dialog} send={say(`move.${move}`)} busy={busy} />
      </form>
    </Dialog>
  );
}

const LEGENDS: Readonly<Partial<Record<Asked, string>>> = {
  suspend: "move.waitsFor",
  prioritise: "move.priority",
  categorise: "move.category",
};

/** What can be chosen, with the code of its words. */
function choicesOf(move: Asked): readonly (readonly [value: string, code: string])[] {
  if (move === "suspend") return REASONS.map((reason) => [reason, `move.waitsFor.${reason}`]);
  if (move === "prioritise") return LEVELS.map((level) => [level, `priority.${level}`]);
  if (move === "categorise") return CATEGORIES.map((category) => [category, `move.category.${category}`]);
  return [];
}

function firstChoice(move: Asked, { priority, category }: Incident): string {
  if (move === "suspend") return REASONS[0] ?? "";
  if (move === "prioritise") return priority;
  if (move === "categorise") return category;
  return move === "assign" || move === "take" ? (session.value?.user ?? "") : "";
}

function noteLabel(move: Asked, needed: boolean): string {
  if (move === "cancel" || move === "prioritise") return "move.why";
  return needed ? "move.note.required" : "move.note.optional";
}

/** As the box takes it (model/incident-command.ts). */
function orderOf(move: Asked, choice: string, note: string): object {
  const more = note === "" ? {} : { note };
  if (move === "assign" || move === "take") return { to: choice.trim(), ...more };
  if (move === "suspend") return { reason: choice, ...more };
  if (move === "categorise") return { category: choice, ...more };
  return move === "prioritise" ? { priority: choice, reason: note } : more;
}
