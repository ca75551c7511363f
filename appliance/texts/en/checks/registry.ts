/** English sentences of every check type, one line each: `TYPE.CODE`. */
import { prefixed, type Templates } from "../../sentence-book.ts";
import { common } from "./common-codes.ts";

export const checkTemplates: Templates = {
  ...prefixed("check", common),
};
