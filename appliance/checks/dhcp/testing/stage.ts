/** What check type `dhcp` is tried with: dnsmasq and ISC dhcpd in namespaces, and a scripted server. */
import { makeOffer, SCRIPTED_ADDRESS, serveDhcp } from "./dhcp-servers.ts";
import { UDP_MISBEHAVIOURS, type Ending } from "../../testing/misbehaving-servers.ts";
import { defineStage, type GoodServer } from "../../testing/stage.ts";
import { dhcp } from "../dhcp.ts";
import { dhcpTexts } from "../texts/en.ts";

export const stage = defineStage({
  type: dhcp,
  sentences: dhcpTexts,
  packages: ["dnsmasq-base", "isc-dhcp-server", "iproute2"],
  aim: () => ({}),
  misbehaviours: UDP_MISBEHAVIOURS,
  open: offerAddresses,
});

async function offerAddresses(ending: Ending): Promise<GoodServer> {
  await serveDhcp(ending, (question) => [makeOffer(question)]);
  return { target: { address: SCRIPTED_ADDRESS }, settings: {}, code: "offered" };
}
