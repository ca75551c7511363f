/** The name of a box at brokers. */

/**
 * The box's name at the broker. Dots, because ids hold none, so that no two boxes share a name; no slashes, because
 * brokers refuse names with slashes where access rules are made of them.
 */
export function clientIdOf(base: string): string {
  return base.replace("vedetta/v1/", "vedetta.").replaceAll("/", ".");
}
