/**
 * The category of a failure by the kind of its cause: what a check saw says more than which check it was. What is not in the
 * table, and limits that are broken, are of their check type's category. Pure.
 */
import { CATEGORIES, type Category } from "#model/incident.ts";

/** By the code of the result, which means the same in every check type. */
const CODES: Readonly<Record<Category, string>> = {
  /** The way there, names and power: nothing that runs on the host could help. */
  infrastructure: "unreachable nameNotFound noAnswer",
  /** The host is there, and what should run on it does not, or not as it should. */
  software: `
    refused reset closedEarly cutOff malformed notReady loading unavailable serverError tooManyConnections queryTimeout
    tlsFailed chainIncomplete certificateExpired certificateNotYetValid certificateWrongName certificateSelfSigned
    certificateUntrusted`,
  /** It runs, and shows or holds what it should not. */
  content: `
    changed scriptChanged emptied elementMissing textMissing textPresent textDiffers textRejected valueMissing notNumber
    notMoment noRows seriesMissing fileMissing folderMissing wrongAnswer noData nxdomain`,
  /** Two systems that work do not work together: log-ins, protocols, replication, delivery. */
  integration: `
    loginRefused loginNeeded loginNotOffered wrongCredentials bindRefused authentication denied rejected wrongSecret
    notPermitted hostBlocked hostNotAllowed clientRefused otherProtocol negotiationRefused noCommonAlgorithm
    encryptionNeeded encryptionUnavailable methodUnknown startTlsMissing startTlsRefused replicationBroken noReplica
    subscriptionRefused publishingRefused messageLost recipientRefused mailRefused notDelivered mailboxFailed`,
};

const CATEGORY_OF_CODE: ReadonlyMap<string, Category> = new Map(
  CATEGORIES.flatMap((category) =>
    CODES[category]
      .trim()
      .split(/\s+/)
      .map((code) => [code, category] as const),
  ),
);

/** @param ofType the check type's, undefined where it is not known; @param code what was seen; undefined: a limit, or nothing */
export function categoryOf(ofType: Category = "infrastructure", code?: string): Category {
  return (code === undefined ? undefined : CATEGORY_OF_CODE.get(code)) ?? ofType;
}
