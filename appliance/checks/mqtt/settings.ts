/** Settings of check type `mqtt`. */
import { Type, type Static } from "typebox";
import { passwordSetting, portEncryption, portSetting, userSetting } from "../access-settings.ts";
import { TLS_SETTINGS } from "../secure-session.ts";

export const PORT = 1883;
export const TLS_PORT = 8883;

export const MqttSettings = Type.Object(
  {
    port: portSetting(PORT, { tls: TLS_PORT }),
    version: Type.Optional(
      Type.Enum(["3.1.1", "5"], { default: "3.1.1", description: "Version of the protocol that is spoken." }),
    ),
    user: userSetting("User to sign in with; none unless told."),
    password: passwordSetting(),
    clientId: Type.Optional(
      Type.String({
        pattern: "^[\\x21-\\x7e]{1,100}$",
        description:
          "Client identifier; one made up for each run unless told. The broker throws out whoever else uses it.",
      }),
    ),
    topic: Type.Optional(
      Type.String({
        pattern: "^[^#+\\u0000]{1,200}$",
        description:
          "Topic for a round trip: the check subscribes to it, publishes a short message there and waits for it.",
      }),
    ),
    encryption: portEncryption({ key: "tls" }),
    ...TLS_SETTINGS,
  },
  { additionalProperties: false },
);
export type MqttSettings = Static<typeof MqttSettings>;
