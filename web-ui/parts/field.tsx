/** A form's field: label above, help below, error at the field. */
import { useEffect, useRef } from "preact/hooks";
import { say } from "../words/language.ts";
import "./field.css";

interface FieldProps {
  readonly name: string;
  readonly label: string;
  readonly type?: "text" | "password";
  readonly autoComplete?: string;
  readonly value: string;
  readonly help?: string | undefined;
  readonly error?: string | undefined;
  readonly onInput: (value: string) => void;
}

export function Field({ name, label, type = "text", autoComplete, value, help, error, onInput }: FieldProps) {
  const described = [help === undefined ? "" : `${name}-help`, error === undefined ? "" : `${name}-error`]
    .join(" ")
    .trim();
  return (
    <div class="field">
      <label class="field__label" for={name}>
        {label}
      </label>
      <input
        id={name}
        name={name}
        {...(type === "password" ? { type: "password" } : { type: "text" })}
        value={value}
        autoComplete={autoComplete ?? "off"}
        autoCapitalize="none"
        spellcheck={false}
        aria-invalid={error !== undefined}
        aria-describedby={described === "" ? undefined : described}
        onInput={(event) => onInput(event.currentTarget.value)}
      />
      {error !== undefined && (
        <p class="field__error" id={`${name}-error`}>
          {error}
        </p>
      )}
      {help !== undefined && (
        <p class="field__help" id={`${name}-help`}>
          {help}
        </p>
      )}
    </div>
  );
}

/** What keeps the form from being sent, above it; takes the focus when it appears. */
export function FormError({ message, detail }: { readonly message: string; readonly detail?: string | undefined }) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.focus(), [message]);
  return (
    <div class="form-error" role="alert" tabIndex={-1} ref={box}>
      <p>{message}</p>
      {detail !== undefined && (
        <details>
          <summary>{say("label.details")}</summary>
          <p class="mono">{detail}</p>
        </details>
      )}
    </div>
  );
}
