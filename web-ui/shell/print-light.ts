/**
 * Paper is light, whatever the screen was. Drawings are painted before the print's own styles hold, so the root says it
 * first. Loaded with the drawings; all else is in tokens.css.
 */
const { dataset } = document.documentElement;
let onScreen: string | undefined;

addEventListener("beforeprint", () => {
  onScreen = dataset.theme;
  dataset.theme = "light";
});
addEventListener("afterprint", () => {
  // An empty one is the system's choice.
  dataset.theme = onScreen ?? "";
});

export {};
