/** A field for several lines: label above, what is wrong below. */
import "./field.css";
import "./text-area.css";

/** As the box takes it (model/incident.ts). */
const MOST_TEXT = 2000;

interface TextAreaProps {
  readonly id: string;
  readonly label: string;
  readonly value: string;
  readonly onInput: (value: string) => void;
  readonly help?: string | undefined;
  readonly error?: string | undefined;
  readonly first?: boolean;
}

export function TextArea({ id, label, value, onInput, help, error, first = false }: TextAreaProps) {
  const described = [...(error === undefined ? [] : [`${id}-error`]), ...(help === undefined ? [] : [`${id}-help`])];
  return (
    <div class="field">
      <label class="field__label" for={id}>
        {label}
      </label>
      <textarea
        id={id}
        class={`text-area${first ? " dialog__first" : ""}`}
        rows={3}
        maxLength={MOST_TEXT}
        value={value}
        aria-invalid={error !== undefined}
        aria-describedby={described.length === 0 ? undefined : described.join(" ")}
        onInput={(event) => onInput(event.currentTarget.value)}
      />
      {error !== undefined && (
        <p class="field__error" id={`${id}-error`}>
          {error}
        </p>
      )}
      {help !== undefined && (
        <p class="field__help" id={`${id}-help`}>
          {help}
        </p>
      )}
    </div>
  );
}
