/** How large what comes to the box may be. */

/** A desired configuration with its signature. */
export const MOST_DESIRED_BYTES = 4 * 1024 * 1024;
/** With its topic and headers. */
export const MOST_INBOUND_BYTES = MOST_DESIRED_BYTES + 64 * 1024;
