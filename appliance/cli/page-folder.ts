/** Where the page lies: two folders up from here, and from the bundled program (scripts/bundle.ts) as well. */
import path from "node:path";

export const PAGE_FOLDER = path.join(import.meta.dirname, "../../web-ui/dist");
