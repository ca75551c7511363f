/** A dialog over the page: it is closed by Escape or its own buttons, and the focus goes back to where it came from. */
import type { ComponentChildren, RefObject } from "preact";
import { useEffect, useId } from "preact/hooks";
import { freshness } from "../live/stream.ts";
import { say } from "../words/language.ts";
import "./dialog.css";

interface DialogProps {
  /** Through it the content closes the dialog. */
  readonly dialog: RefObject<HTMLDialogElement | null>;
  readonly title: string;
  readonly about?: string;
  readonly onClose: () => void;
  /** What carries the class `dialog__first` gets the focus, else whatever can have it first. */
  readonly children: ComponentChildren;
}

export function Dialog({ dialog, title, about, onClose, children }: DialogProps) {
  const id = useId();
  useEffect(() => {
    dialog.current?.showModal();
    dialog.current?.querySelector<HTMLElement>(".dialog__first")?.focus();
  }, []);
  return (
    <dialog class="dialog card" ref={dialog} aria-labelledby={id} onClose={onClose}>
      <h2 id={id}>{title}</h2>
      {about !== undefined && <p class="dialog__about">{about}</p>}
      {children}
    </dialog>
  );
}

interface DialogEndProps extends Pick<DialogProps, "dialog"> {
  /** What the button says that sends the form; left out: other buttons do it. */
  readonly send?: string;
  readonly busy: boolean;
}

/** The end of a dialog that asks for something: what sends it, the way back, and why nothing can be sent now. */
export function DialogEnd({ dialog, send, busy }: DialogEndProps) {
  const stale = freshness.value === "stale";
  return (
    <>
      <div class="dialog__buttons">
        {send !== undefined && (
          <button type="submit" class="button button--filled" disabled={busy || stale}>
            {send}
          </button>
        )}
        <button type="button" class="button" onClick={() => dialog.current?.close()}>
          {say("moves.back")}
        </button>
      </div>
      <output class="dialog__said">{stale ? say("stale.needsBox") : busy ? say("move.busy") : ""}</output>
    </>
  );
}
