/** What the page says about the box itself: its line, its clock, the operations centre. */
export interface BoxSide {
  readonly version: string;
  readonly boot: string;
  /** Milliseconds since 1970. */
  readonly startedAt: number;
  clockTrusted(): boolean;
  line(): { readonly up?: boolean; readonly since?: number; readonly answerMs?: number; readonly lossPercent?: number };
  soc(): {
    readonly configured: boolean;
    readonly connected: boolean;
    readonly since?: number;
    readonly waiting: number;
  };
}
