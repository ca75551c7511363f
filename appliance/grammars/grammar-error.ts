/** What is wrong with a text of one of the small languages: a code and parameters, said by `texts/` in people's language. */

/** Codes and what fills their sentences. Texts are given as they were written. */
export interface GrammarFaults {
  "cron.fields": { readonly text: string };
  "cron.value": { readonly field: string; readonly text: string; readonly least: number; readonly most: number };
  "cron.never": { readonly text: string };
  "duration.form": { readonly text: string };
  "size.form": { readonly text: string };
  "range.form": { readonly text: string };
  "range.order": { readonly text: string };
  "recurrence.frequencyMissing": object;
  "recurrence.frequency": { readonly text: string };
  "recurrence.untilAndCount": object;
  "recurrence.until": { readonly text: string };
  "recurrence.monthDayWeekly": object;
  "recurrence.pair": { readonly text: string };
  "recurrence.key": { readonly key: string; readonly known: readonly string[] };
  "recurrence.twice": { readonly key: string };
  "recurrence.day": { readonly text: string };
  "recurrence.nthNotMonthly": { readonly text: string };
  "recurrence.nthTooFar": { readonly text: string };
  "recurrence.whole": { readonly key: string; readonly text: string; readonly least: number; readonly most: number };
}
export type GrammarCode = keyof GrammarFaults;

export class GrammarError<C extends GrammarCode = GrammarCode> extends RangeError {
  readonly code: C;
  readonly parameters: GrammarFaults[C];

  constructor(code: C, parameters: GrammarFaults[C]) {
    super(`${code} ${JSON.stringify(parameters)}`);
    this.name = "GrammarError";
    this.code = code;
    this.parameters = parameters;
  }
}
