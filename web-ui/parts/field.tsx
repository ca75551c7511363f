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
  readonly disabled?: boolean;
  /** What may be chosen; anything else can be typed as well. */
  readonly list?: readonly string[];
  readonly onInput: (value: string) => void;
}

export function Field(props: FieldProps) {
  const { name, label, type = "text", autoComplete, value, help, error, disabled = false, list, onInput } = props;
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
        {...(type === "password" ? { type: "password" } : { type: "text", list: list && `${name}-list` })}
        value={value}
        autoComplete={autoComplete ?? "off"}
        autoCapitalize="none"
        spellcheck={false}
        disabled={disabled}
        aria-invalid={error !== undefined}
        aria-describedby={described === "" ? undefined : described}
        onInput={(event) => onInput(event.currentTarget.value)}
      />
      {list !== undefined && (
        <datalist id={`${name}-list`}>
          {list.map((one) => (
            <option key={one}>{one}</option>
          ))}
        </datalist>
      )}
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
