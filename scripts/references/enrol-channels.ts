/** The part of the AsyncAPI document about enrolment: how a box gets and keeps its client certificate. */
import { EnrolAnswer, EnrolDone, EnrolRequest, RenewRequest } from "#model/enrolment.ts";

const TOPICS = {
  enrolRequest: [
    "send",
    "request",
    "Without a certificate, on the listener for that: the first one, for a claim code.",
  ],
  enrolRenew: ["send", "renew", "Over the session of the present certificate: the next one."],
  enrolDone: ["send", "done", "A certificate that replaces all others is in use; these are revoked now."],
  enrolAnswer: [
    "receive",
    "answer/{request}",
    "What the issuer answers; REQUEST is the id of the request, which only its box knows.",
  ],
} as const;

export const enrolSchemas = {
  enrolRequest: EnrolRequest,
  enrolRenew: RenewRequest,
  enrolDone: EnrolDone,
  enrolAnswer: EnrolAnswer,
};

export const enrolMessages = Object.fromEntries(
  Object.keys(TOPICS).map((name) => [
    name,
    { name, contentType: "application/json", payload: { $ref: `#/components/schemas/${name}` } },
  ]),
);

/** @param base parameters of the base topic */
export function enrolChannels(base: object): object {
  const channels = Object.entries(TOPICS).map(([name, [, topic, description]]) => {
    const request = { request: { description: "Id of the request, 32 hex digits." } };
    const parameters = topic.includes("{request}") ? { ...base, ...request } : base;
    const address = `vedetta/v1/{customer}/{site}/{box}/enrol/${topic}`;
    return [
      name,
      { address, description, parameters, messages: { [name]: { $ref: `#/components/messages/${name}` } } },
    ];
  });
  return Object.fromEntries(channels);
}

/** @param bindingVersion of the MQTT bindings */
export function enrolOperations(bindingVersion: string): object {
  const operations = Object.entries(TOPICS).map(([name, [action, , summary]]) => [
    name,
    {
      action,
      channel: { $ref: `#/channels/${name}` },
      summary,
      bindings: { mqtt: { qos: 1, retain: false, bindingVersion } },
    },
  ]);
  return Object.fromEntries(operations);
}
