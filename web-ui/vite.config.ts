/** How the page is built: into web-ui/dist, which the appliance serves. */
import { defineConfig } from "vite";

export default defineConfig({
  root: import.meta.dirname,
  // Preact needs no plugin for this: the compiler writes the calls of its JSX runtime itself.
  oxc: { jsx: { runtime: "automatic", importSource: "preact" } },
  build: {
    outDir: "dist",
    emptyOutDir: true,
    // Assets stay files of their own: the page's content security policy allows no data: addresses for scripts or fonts.
    assetsInlineLimit: 0,
    // Browsers of the last two years; older ones lack light-dark().
    target: ["chrome123", "edge123", "firefox121", "safari17.5"],
    // The browsers above know modulepreload by themselves.
    modulePreload: { polyfill: false },
  },
  server: { proxy: { "/api": "http://127.0.0.1:8080" } },
});
