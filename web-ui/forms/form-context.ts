/** What every field of a form knows: the schema, what is wrong where, what there is to refer to. */
import { createContext, type ComponentType } from "preact";
import { useContext } from "preact/hooks";
import type { SecretsSet } from "#model/api-config.ts";
import type { Schema } from "./schema.ts";

export type Way = readonly (string | number)[];

export interface FormKnows {
  /** The field of any part of the schema: fields that hold others make them with it. */
  readonly Any: ComponentType<AnyFieldProps>;
  readonly root: Schema;
  /** Nothing can be changed. */
  readonly fixed: boolean;
  /** What is wrong, by the way to it within the form. */
  readonly mistakes: ReadonlyMap<string, string>;
  /** Runs a check once as it is entered; left out: it cannot be tried here. */
  readonly tryService?: (service: string) => Promise<string>;
  /** When the secret of a field was set, and by whom, as far as the box knows. */
  readonly secretSet?: (way: Way, name: string) => SecretsSet[string] | undefined;
  /** Where the box tells of the check in whose entry a field stands; undefined: of none that is in force. */
  readonly checkAt?: (way: Way) => string | undefined;
  /** Ids and names that a field of this kind may refer to. */
  readonly known: (kind: string) => readonly { readonly id: string; readonly name: string }[];
}

export const FormContext = createContext<FormKnows>({
  Any: () => null,
  root: {},
  fixed: true,
  mistakes: new Map(),
  known: () => [],
});

export function useForm(): FormKnows {
  return useContext(FormContext);
}

export interface FieldProps {
  readonly schema: Schema;
  readonly value: unknown;
  readonly onChange: (value: unknown) => void;
  /** The way within the form, and what the field is called by. */
  readonly way: Way;
  readonly field: readonly string[];
  readonly required?: boolean;
  /** In the place of the field's own words. */
  readonly label?: string;
}

export interface AnyFieldProps extends FieldProps {
  /** A group shows its fields without a heading of its own: what is around it has one. */
  readonly bare?: boolean;
}

export function keyOf(way: Way): string {
  return way.join("/");
}

/** Id of a field's control in the document. */
export function idOf(way: Way): string {
  return `set-${way.map((step) => String(step).replaceAll(/[^A-Za-z0-9-]/g, "_")).join("-")}`;
}
