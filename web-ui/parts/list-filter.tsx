/** What a list that the box searches is narrowed by: choices, and words that are typed. What is chosen stands in the address. */
import { useSignal } from "@preact/signals";
import { useEffect } from "preact/hooks";
import { setQuery } from "../shell/router.ts";
import "./list-filter.css";

/** The box is asked when the typing rests. */
const REST_MS = 400;

interface ChoiceProps {
  readonly id: string;
  readonly label: string;
  /** The words of no choice; left out: one is always chosen. */
  readonly any?: string;
  readonly value: string;
  readonly options: readonly (readonly [value: string, words: string])[];
  /** The words of a value that is none of the options: an address may name it. */
  readonly other?: (value: string) => string;
  readonly onChoose: (value: string) => void;
}

export function Choice({ id, label, any, value, options, other = String, onChoose }: ChoiceProps) {
  const isOther = value !== "" && !options.some(([one]) => one === value);
  return (
    <div class="field">
      <label class="field__label" for={id}>
        {label}
      </label>
      <select id={id} value={value} onChange={(event) => onChoose(event.currentTarget.value)}>
        {any !== undefined && <option value="">{any}</option>}
        {isOther && <option value={value}>{other(value)}</option>}
        {options.map(([one, words]) => (
          <option key={one} value={one}>
            {words}
          </option>
        ))}
      </select>
    </div>
  );
}

interface WordsFieldProps {
  readonly id: string;
  readonly label: string;
  /** What may be typed, where nothing is. */
  readonly help: string;
  /** As it stands in the address. */
  readonly text: string;
}

export function WordsField({ id, label, help, text }: WordsFieldProps) {
  const typed = useSignal(text);
  // What was cleared, or came by another address.
  useEffect(() => {
    if (typed.peek().trim() !== text) typed.value = text;
  }, [text]);
  useEffect(() => {
    if (typed.value.trim() === text) return undefined;
    const timer = setTimeout(() => setQuery({ q: typed.value.trim() }), REST_MS);
    return () => clearTimeout(timer);
  }, [typed.value]);
  return (
    <div class="field">
      <label class="field__label" for={id}>
        {label}
      </label>
      <input
        id={id}
        type="search"
        placeholder={help}
        maxLength={200}
        value={typed.value}
        spellcheck={false}
        autoComplete="off"
        onInput={(event) => (typed.value = event.currentTarget.value)}
      />
    </div>
  );
}
