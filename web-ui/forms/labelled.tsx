/** What stands around every control: label above, what is wrong and help below. */
import type { ComponentChildren } from "preact";
import { say } from "../words/language.ts";
import { idOf, keyOf, useForm, type FieldProps } from "./form-context.ts";
import { resolved } from "./schema.ts";
import { sayField, sayHelp } from "./words.ts";
import "../parts/field.css";
import "./labelled.css";

export interface Around {
  readonly id: string;
  readonly label: string;
  readonly help: string | undefined;
  readonly error: string | undefined;
  /** For `aria-describedby`. */
  readonly described: string | undefined;
}

export function useAround({ schema, way, field, label }: FieldProps): Around {
  const { root, mistakes } = useForm();
  const id = idOf(way);
  const help = sayHelp(schema) ?? sayHelp(resolved(schema, root));
  const error = mistakes.get(keyOf(way));
  const described = [error === undefined ? "" : `${id}-error`, help === undefined ? "" : `${id}-help`].join(" ").trim();
  return {
    id,
    label: label ?? sayField(field),
    help,
    error,
    described: described === "" ? undefined : described,
  };
}

interface LabelledProps extends Around {
  readonly required?: boolean | undefined;
  /** Several controls share the label. */
  readonly group?: boolean;
  readonly children: ComponentChildren;
}

export function Labelled({ id, label, help, error, required, group = false, described, children }: LabelledProps) {
  const words = (
    <>
      {label}
      {required === true && <span class="labelled__required"> {say("settings.required")}</span>}
    </>
  );
  const below = (
    <>
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
    </>
  );
  if (group)
    return (
      <fieldset class="field labelled__group" id={id} aria-describedby={described} tabIndex={-1}>
        <legend class="field__label">{words}</legend>
        {children}
        {below}
      </fieldset>
    );
  return (
    <div class="field">
      <label class="field__label" for={id}>
        {words}
      </label>
      {children}
      {below}
    </div>
  );
}
