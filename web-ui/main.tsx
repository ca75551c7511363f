/** The page's first file: puts the page into the document. */
import { render } from "preact";

const place = document.getElementById("page");
if (place) render(<h1>Vedetta</h1>, place);
