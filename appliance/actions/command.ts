/** What a command is: one entry of `command-table.ts`, from which routes, command line, help and references are made. */
import type { Static, TObject } from "typebox";
import type { Role } from "#model/api-accounts.ts";
import type { Actor } from "./actor.ts";
import type { Outcome } from "./outcome.ts";

export interface Command<Desk, Input extends TObject, Value> {
  /** One sentence, for help and references. */
  readonly summary: string;
  /** The least role that may. */
  readonly least: Role;
  /** Everything it is told; each part is described. */
  readonly input: Input;
  /** Where the HTTP interface offers it; left out: not, or by a route of its own kind. */
  readonly http?: HttpPlace;
  /** How it is typed beside the box; left out: not. */
  readonly typed?: TypedPlace;
  /** Signed orders of the operations centre may give it. */
  readonly ordered?: true;
  /** Does it. Whether the actor may was asked before (`run-command.ts`). */
  run(desk: Desk, actor: Actor, input: Static<Input>): Outcome<Value> | Promise<Outcome<Value>>;
}

export interface HttpPlace {
  readonly method: "GET" | "POST" | "PUT" | "PATCH" | "DELETE";
  /** Parts of the input that the path names (`:name`) come from there, all others from the body. */
  readonly path: string;
  readonly tag: "watch" | "incidents" | "accounts" | "configuration" | "discovery" | "outputs" | "setup" | "tools";
  /** Of the answer when it was done; 200 unless told, 204 where there is none. */
  readonly status?: number;
  /** Name of the answer's shape (`api/shapes.ts`), or what the answer says in free form. */
  readonly answer: { readonly one: string } | { readonly list: string } | { readonly says: string } | "nothing";
  /** The part of the input that is the whole body. */
  readonly body?: string;
  /** The part of the input that the header `If-Match` gives, and the part of the value that the `ETag` is. */
  readonly ifMatch?: string;
  readonly etag?: string;
}

export interface TypedPlace {
  /** `vedetta VERB WORD`. */
  readonly verb: string;
  readonly word: string;
  /**
   * The part of the input that is typed bare, and the one that comes on standard input. All others are options. Two parts
   * are typed bare with a stroke between them: `host/service`.
   */
  readonly bare?: string;
  readonly stdin?: string;
  /** It is the running box that does it, asked over HTTP; else it is done in the data folder, whether the box runs or not. */
  readonly live?: true;
  /** What holds for options that are not typed. */
  readonly defaults?: Readonly<Record<string, string>>;
}

/** Keeps the types of an entry. */
export function defineCommand<Desk, Input extends TObject, Value>(
  command: Command<Desk, Input, Value>,
): Command<Desk, Input, Value> {
  return command;
}

/** A command of which nothing more is known, as routes and references are made of them. */
// oxlint-disable-next-line typescript/no-explicit-any -- a desk and an input of its own each
export type AnyCommand = Command<any, TObject, any>;
