/** A file whose content follows from the code. */
export interface Reference {
  /** Where it is kept, from the project's folder. */
  readonly path: string;
  readonly make: () => string | Promise<string>;
}
