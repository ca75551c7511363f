/** Names to addresses without blocking a thread per look-up, remembered for a short while. */

export interface NameResolver {
  /**
   * The address for a name; an address is given back as it is.
   * @throws Error with code ENOTFOUND when the name does not exist, or the resolver's own error code
   */
  resolve(nameOrAddress: string, signal: AbortSignal): Promise<string>;
}
