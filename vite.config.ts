import { createHash } from "node:crypto";
import { readdirSync } from "node:fs";
import { basename, resolve } from "node:path";
import { brotliCompressSync, constants } from "node:zlib";
import { vitePlugin as remix } from "@remix-run/dev";
import { build, defineConfig, type Plugin } from "vite";

const SCRIPTS_MODULE = "virtual:browser-scripts";
const SCRIPT_ENDING = ".browser.ts";
// Scripts above this many characters are compressed while building: doing it anew for everybody costs the server too much.
const LARGE = 200_000;

/**
 * Small scripts that pages use without hydration: each `<name>.browser.ts` in app/components becomes one self-contained file, and
 * `virtual:browser-scripts` maps the names to addresses.
 */
function browserScripts(): Plugin {
  let serving = false;
  let forServer = false;
  return {
    name: "waymark-browser-scripts",
    configResolved(config) {
      serving = config.command === "serve";
      forServer = Boolean(config.build.ssr);
    },
    resolveId: (source) => (source === SCRIPTS_MODULE ? `\0${SCRIPTS_MODULE}` : null),
    async load(id) {
      if (id !== `\0${SCRIPTS_MODULE}`) return null;
      const addresses: Record<string, string> = {};
      for (const file of scriptFiles()) {
        const name = basename(file, SCRIPT_ENDING);
        if (serving) {
          addresses[name] = `/${file}`;
          continue;
        }
        const source = await bundled(file);
        const fileName = `assets/${name}-${createHash("sha256").update(source).digest("base64url").slice(0, 8)}.js`;
        if (!forServer) this.emitFile({ type: "asset", fileName, source });
        if (!forServer && source.length > LARGE) this.emitFile({ type: "asset", fileName: `${fileName}.br`, source: compressed(source) });
        addresses[name] = `/${fileName}`;
      }
      return `export default ${JSON.stringify(addresses)};`;
    },
  };
}

// One step below the best, which takes five times as long for two parts in a hundred less.
function compressed(source: string): Buffer {
  return brotliCompressSync(source, { params: { [constants.BROTLI_PARAM_QUALITY]: 10 } });
}

function scriptFiles(): string[] {
  return readdirSync("app/components", { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(SCRIPT_ENDING))
    .map((file) => `app/components/${file}`)
    .sort();
}

async function bundled(file: string): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: "error",
    publicDir: false,
    build: {
      write: false,
      target: "es2020",
      rollupOptions: { input: resolve(file), output: { format: "es" }, preserveEntrySignatures: "strict" },
    },
  });
  if (!("output" in result) && !Array.isArray(result)) throw new Error(`${file} was not built`);
  const [first] = Array.isArray(result) ? result : [result];
  if (first === undefined) throw new Error(`${file} was not built`);
  return first.output[0].code;
}

// Parts of govuk-frontend that belong to GOV.UK alone or that no page uses.
const UNUSED =
  /\.govuk-(accordion|cookie-banner|feedback|file-upload|generic-header|header|language-navigation|password-input|tabs|footer__(crown|copyright-logo|licence))/;

type StyleSheet = {
  walkAtRules(name: RegExp, visit: (rule: { params: string; remove(): unknown }) => void): unknown;
  walkRules(visit: (rule: { selectors: string[]; remove(): unknown }) => void): unknown;
  walkDecls(name: string, visit: (declaration: { value: string }) => void): unknown;
};

/**
 * govuk-frontend ships its stylesheet ready made, with GOV.UK's own font, which is licensed for gov.uk addresses only.
 */
const ownGovukStyles = {
  postcssPlugin: "waymark-govuk-styles",
  Once(sheet: StyleSheet) {
    sheet.walkAtRules(/^font-face$/, (rule) => void rule.remove());
    // Rules for browsers that cannot run this site, in a syntax that is not CSS.
    sheet.walkAtRules(/^media$/, (rule) => void (rule.params.includes("\\0") && rule.remove()));
    sheet.walkRules((rule) => {
      const used = rule.selectors.filter((selector) => !UNUSED.test(selector));
      if (used.length === 0) rule.remove();
      else if (used.length < rule.selectors.length) rule.selectors = used;
    });
    sheet.walkDecls("font-family", (declaration) => {
      if (declaration.value.startsWith("GDS Transport")) declaration.value = "var(--waymark-font)";
    });
  },
};

export default defineConfig({
  plugins: [
    browserScripts(),
    remix({
      future: {
        v3_fetcherPersist: true,
        v3_lazyRouteDiscovery: true,
        v3_relativeSplatPath: true,
        v3_routeConfig: true,
        v3_singleFetch: true,
        v3_throwAbortReason: true,
      },
    }),
  ],
  css: { postcss: { plugins: [ownGovukStyles] } },
  // The content security policy allows no data: scripts, and a hashed file is fetched once.
  build: { assetsInlineLimit: 0 },
});
