/** For tests: others on the box's networks, who say whose an address is. */
import type { AddressClaim, AddressVoice, AskedAddress } from "../address-voice.ts";

export class Neighbours implements AddressVoice {
  /** Who answers for an address: hardware by address; `*` for any. */
  readonly answers = new Map<string, string>();
  readonly asked: string[] = [];
  readonly announced: string[] = [];
  #listened: readonly string[] = [];
  #heard: AddressClaim[] = [];
  readonly sourceFor: AddressVoice["sourceFor"];

  constructor(sourceFor: AddressVoice["sourceFor"]) {
    this.sourceFor = sourceFor;
  }

  listenFor(addresses: readonly string[]): void {
    this.#listened = addresses;
  }

  ask(addresses: readonly AskedAddress[]): void {
    for (const { address, index } of addresses) {
      this.asked.push(address);
      const hardware = this.answers.get(address) ?? this.answers.get("*");
      if (hardware !== undefined) this.say({ address, index, hardware });
    }
  }

  say(claim: AddressClaim): void {
    if (this.#listened.includes(claim.address)) this.#heard.push(claim);
  }

  announce(addresses: readonly AskedAddress[]): void {
    this.announced.push(...addresses.map(({ address }) => address));
  }

  heard(): readonly AddressClaim[] {
    return this.#heard.splice(0);
  }

  close(): void {}
}
