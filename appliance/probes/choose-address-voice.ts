/** Whether this box can ask who else has its addresses, and why not. */
import { LinkVoice } from "./link-voice.ts";

export interface ChosenAddressVoice {
  readonly voice?: LinkVoice;
  /** What stands in the way; for the log and `doctor`. */
  readonly obstacle?: string;
}

/** Sends nothing. Never fails. */
export async function chooseAddressVoice(): Promise<ChosenAddressVoice> {
  try {
    return { voice: await LinkVoice.open() };
  } catch (error) {
    return { obstacle: (error as Error).message };
  }
}
