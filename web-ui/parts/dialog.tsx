/** A dialog over the page: it is closed by Escape or its own buttons, and the focus goes back to where it came from. */
import type { ComponentChildren, RefObject } from "preact";
import { useEffect, useId } from "preact/hooks";
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
