/** Which silence it was, as `box.started` and `uplink.restored` tell it afterwards. */

/**
 * Before a start. `stopped`: the box had said that it ends; `uncleanStop`: the program ended without a word on a machine that ran
 * on (killed, crashed); `newBoot`: the machine was started anew without a word (power lost, reset).
 */
export const START_SILENCES = ["stopped", "uncleanStop", "newBoot"] as const;
export type StartSilence = (typeof START_SILENCES)[number];

/**
 * While no broker was connected. `cutOff`: this box itself had no network; `line`: nothing beyond the site answered; `broker`: the line
 * worked; `unknown`: nobody was asked who could have told.
 */
export const LINE_SILENCES = ["cutOff", "line", "broker", "unknown"] as const;
export type LineSilence = (typeof LINE_SILENCES)[number];
