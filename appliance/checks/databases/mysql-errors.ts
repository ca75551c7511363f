/** Error numbers of MySQL and MariaDB as codes. Sources: MySQL and MariaDB error references. */
import type { DatabaseCode } from "./database-settings.ts";

const CODE_OF_ERROR: Readonly<Record<number, DatabaseCode>> = {
  1040: "tooManyConnections",
  1203: "tooManyConnections",
  1226: "tooManyConnections",
  1044: "databaseMissing",
  1049: "databaseMissing",
  1045: "loginRefused",
  1698: "loginRefused",
  1862: "loginRefused",
  4151: "loginRefused",
  1129: "hostBlocked",
  1130: "hostBlocked",
  1053: "unavailable",
  3159: "encryptionNeeded",
  1251: "methodUnknown",
  1317: "queryTimeout",
  1969: "queryTimeout",
  3024: "queryTimeout",
  1792: "notReadOnly",
  1142: "notPermitted",
  1143: "notPermitted",
  1227: "notPermitted",
  1054: "queryWrong",
  1064: "queryWrong",
  1146: "queryWrong",
  1193: "queryWrong",
};

export function codeOfMysqlError(error: number): DatabaseCode {
  return CODE_OF_ERROR[error] ?? "serverError";
}
