/** How a box that manages its own network reaches it: what people choose, and what of it is being tried. */
import { Type, type Static } from "typebox";

const Address = (description: string) => Type.String({ minLength: 1, maxLength: 60, description });

/** What people choose for the one port that the box is reached by. */
export const NetworkSettings = Type.Object(
  {
    port: Type.Optional(
      Type.String({
        pattern: "^[A-Za-z0-9][A-Za-z0-9_-]{0,14}$",
        description: "Name of the port; left out: the one that leads outside.",
      }),
    ),
    ipv4: Type.Enum(["dhcp", "fixed", "off"], {
      description: "Where the IPv4 address comes from. `off`: there is none.",
    }),
    address: Type.Optional(Address("The fixed IPv4 address with the length of its network: `192.0.2.7/24`.")),
    gateway: Type.Optional(Address("The IPv4 gateway, where the address is fixed.")),
    ipv6: Type.Enum(["auto", "fixed", "off"], {
      description: "`auto`: what the routers of the network say. `off`: none but the link-local address.",
    }),
    address6: Type.Optional(Address("The fixed IPv6 address with the length of its network: `2001:db8::7/64`.")),
    gateway6: Type.Optional(Address("The IPv6 gateway, where the address is fixed.")),
    resolvers: Type.Optional(
      Type.Array(Address("One of them."), {
        maxItems: 3,
        description: "Addresses of DNS resolvers; left out: those that DHCP and routers name.",
      }),
    ),
    timeServers: Type.Optional(
      Type.Array(Address("One of them: a name or an address."), {
        maxItems: 3,
        description: "Time servers (NTP); left out: those that DHCP names, else public ones.",
      }),
    ),
    vlan: Type.Optional(
      Type.Integer({ minimum: 1, maximum: 4094, description: "VLAN id of tagged frames; left out: untagged." }),
    ),
  },
  { additionalProperties: false, title: "NetworkSettings" },
);
export type NetworkSettings = Static<typeof NetworkSettings>;

/** How long new settings are tried before they are taken back by themselves. Source: product, network step. */
export const TRIAL_SECONDS = 120;

/** What holds, and what is being tried. */
export const NetworkState = Type.Object(
  {
    settings: Type.Optional(
      Type.Object(NetworkSettings.properties, {
        description:
          "What was confirmed last; left out: as from the factory, by DHCP, link-local where nobody answers.",
      }),
    ),
    trial: Type.Optional(
      Type.Object(
        {
          settings: Type.Object(NetworkSettings.properties),
          secondsLeft: Type.Integer({ description: "Until they are taken back unless somebody confirms them." }),
        },
        { description: "What is being tried; left out: nothing." },
      ),
    ),
  },
  { title: "NetworkState" },
);
export type NetworkState = Static<typeof NetworkState>;
