import { readFileSync } from 'node:fs';
import minifyTemplates from '@lit-labs/rollup-plugin-minify-html-literals';
import nodeResolve from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import typescript from '@rollup/plugin-typescript';

const { version, dependencies } = JSON.parse(readFileSync(new URL('package.json', import.meta.url), 'utf8'));
const out = process.env['SHIRASE_OUT'] ?? 'dist';

/** CSS as modern as the browsers that shirase supports, so that nothing is rewritten for older ones. */
const targets = { chrome: 123 << 16, firefox: 128 << 16, safari: (17 << 16) | (5 << 8) };

const compile = () => typescript({ include: ['src/**/*.ts'], noEmitOnError: true });

const shrink = (module) => [
  minifyTemplates.minifyHTML?.() ?? minifyTemplates(),
  terser({
    module,
    ecma: 2022,
    compress: { passes: 3, global_defs: { SHIRASE_VERSION: version } },
    format: { ascii_only: true, comments: false },
  }),
];

const bundle = (module = false) => [nodeResolve({ exportConditions: ['production'] }), compile(), ...shrink(module)];

/** The modules of the screen ask for each other under the version under which the script asks for them. */
const versionImports = {
  name: 'version-imports',
  renderChunk: (code) => code.replace(/(["'])(\.\/shirase\.\w+\.js)\1/g, `$1$2?v=${version}$1`),
};

const script = {
  input: 'src/loader.ts',
  output: { file: `${out}/shirase.js`, format: 'iife' },
  plugins: bundle(),
};

/** What the first layer needs lies in one file, so that it takes one request. */
const screen = {
  input: { ask: 'src/define/banner.ts', choose: 'src/define/preferences.ts', tell: 'src/define/notices.ts' },
  preserveEntrySignatures: 'allow-extension',
  output: {
    dir: out,
    format: 'es',
    entryFileNames: 'shirase.[name].js',
    chunkFileNames: 'shirase.[name].js',
    manualChunks: (id, { getModuleInfo }) => (isNeededBy(id, /define\/banner\.ts$/, getModuleInfo) ? 'ask' : undefined),
  },
  plugins: [...bundle(true), versionImports],
};

function isNeededBy(id, entry, getModuleInfo, seen = new Set()) {
  if (entry.test(id)) return true;
  if (seen.has(id)) return false;
  seen.add(id);
  return (getModuleInfo(id)?.importers ?? []).some((importer) => isNeededBy(importer, entry, getModuleInfo, seen));
}

export default [script, screen];
