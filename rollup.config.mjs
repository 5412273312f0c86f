import { readFileSync } from 'node:fs';
import path from 'node:path';
import minifyTemplates from '@lit-labs/rollup-plugin-minify-html-literals';
import nodeResolve from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import typescript from '@rollup/plugin-typescript';

const { version, dependencies } = JSON.parse(readFileSync(new URL('package.json', import.meta.url), 'utf8'));
const out = process.env.SHIRASE_OUT ?? 'dist';

const compile = (options = {}) =>
  typescript({ include: ['src/**/*.ts'], filterRoot: '.', noEmit: false, noEmitOnError: true, ...options });

/**
 * We write cookies with js-cookie and read them ourselves. A bundler cannot see that the other methods are never
 * called, since they are properties of an object; they would be a third of what keeps an answer.
 */
const onlySet = {
  name: 'only-set',
  transform(code, id) {
    if (!id.includes('/js-cookie/')) return null;
    const cuts = [
      // The platform's own, which does not take what a page has put into a prototype either.
      [/function assign \(target\) \{[^]*?\n\}\n/, 'const assign = Object.assign;\n'],
      [/return Object\.create\([^]*?\n {2}\)\n\}/, 'return { set }\n}'],
      [/ {2}read: function[^]*?\n {2}\},\n(?= {2}write: )/, ''],
    ];
    return cuts.reduce((rest, [part, instead]) => {
      if (!part.test(rest)) this.error('js-cookie has changed: look at what it exports');
      return rest.replace(part, instead);
    }, code);
  },
};

const shrink = (module) =>
  terser({
    module,
    ecma: 2022,
    compress: {
      passes: 5,
      keep_fargs: false,
      unsafe_comps: true,
      unsafe: true,
      unsafe_arrows: true,
      unsafe_methods: true,
      global_defs: { SHIRASE_VERSION: version },
    },
    format: { ascii_only: true, comments: false },
  });

const bundle = (module) => [
  onlySet,
  nodeResolve({ exportConditions: ['production'] }),
  compile(),
  minifyTemplates(),
  shrink(module),
];

/** The modules of the screen ask for each other under the version under which the script asks for them. */
const versionImports = {
  name: 'version-imports',
  renderChunk: (code) => code.replace(/(["'])(\.\/shirase\.\w+\.js)\1/g, `$1$2?v=${version}$1`),
};

/** The script on the path of every page view. */
const script = {
  input: 'src/loader.ts',
  output: { file: `${out}/shirase.js`, format: 'iife' },
  plugins: bundle(false),
};

function isNeededBy(entry, id, getModuleInfo, seen = new Set()) {
  if (entry.test(id)) return true;
  if (seen.has(id)) return false;
  seen.add(id);
  return (getModuleInfo(id)?.importers ?? []).some((one) => isNeededBy(entry, one, getModuleInfo, seen));
}

/** What works without a screen shares no file with it: Lit throws at load under `trusted-types 'none'`. */
const alone = ['keep', 'proof', 'back', 'late', 'more'];
const partFile = (name) => path.resolve('src/parts', name);
const paths = Object.fromEntries(alone.map((name) => [partFile(name), `./shirase.${name}.js`]));
const isLone = (id, from) => !!from && Object.hasOwn(paths, path.resolve(path.dirname(from), id));
const lone = alone.map((name) => ({
  input: partFile(`${name}.ts`),
  external: isLone,
  output: { file: `${out}/shirase.${name}.js`, format: 'es', paths },
  plugins: [...bundle(true), versionImports],
}));

/** What holds tags is a classic script as well as a module: a page that cannot wait for it writes it down. */
const hold = {
  input: 'src/parts/hold.ts',
  output: { file: `${out}/shirase.hold.js`, format: 'iife' },
  plugins: bundle(false),
};

/** Its parts. What the first layer needs lies in one file, so that it takes one request. */
const parts = {
  external: isLone,
  input: Object.fromEntries(['ask', 'choose', 'tell', 'whole'].map((name) => [name, `src/parts/${name}.ts`])),
  output: {
    dir: out,
    format: 'es',
    entryFileNames: 'shirase.[name].js',
    chunkFileNames: 'shirase.[name].js',
    paths,
    manualChunks(id, { getModuleInfo }) {
      if (isNeededBy(/parts\/ask\.ts$/, id, getModuleInfo)) return 'ask';
      const both = [/parts\/choose\.ts$/, /parts\/tell\.ts$/].every((one) =>
        isNeededBy(one, id, getModuleInfo),
      );
      if (both) return 'draw';
      // The whole notice takes from it what both draw.
      return isNeededBy(/parts\/tell\.ts$/, id, getModuleInfo) ? 'tell' : undefined;
    },
  },
  preserveEntrySignatures: 'allow-extension',
  plugins: [...bundle(true), versionImports],
};

/** One file for content systems that can host just one: the core first, then the screen, which may throw at load. */
const all = [
  { input: 'src/all.ts', output: { file: `${out}/shirase.all.js`, format: 'iife' }, plugins: bundle(false) },
  {
    input: 'src/parts/screen.ts',
    output: { file: `${out}/shirase.all.js`, format: 'iife', inlineDynamicImports: true },
    plugins: [
      ...bundle(false),
      {
        name: 'after-the-core',
        generateBundle(_, files) {
          const core = readFileSync(`${out}/shirase.all.js`, 'utf8').trimEnd();
          for (const file of Object.values(files))
            file.code = `${core}\ntry{${file.code.trim()}}catch(e){reportError(e)}\n`;
        },
      },
    ],
  },
];

const isPackage = (id) => Object.keys(dependencies).some((name) => id === name || id.startsWith(`${name}/`));

/** A page without a charset must not garble our words, whoever bundles them. */
const ascii = terser({
  module: true,
  compress: false,
  mangle: false,
  format: { ascii_only: true, beautify: true, comments: false },
});

/** Without the compressor, which knows it in the bundles. */
const knowVersion = {
  name: 'know-version',
  transform: (code) => code.replace(/\bSHIRASE_VERSION\b(?!:)/g, JSON.stringify(version)),
};

/** Module by module, with types, for those who have a bundler of their own. */
const modules = {
  // Entries that reach each other would be written in the order in which they happened to be read.
  input: ['src/index.ts', 'src/gates/hold/hold-hosts.ts', 'src/define/all.ts'],
  external: isPackage,
  output: { dir: `${out}/esm`, format: 'es', preserveModules: true, preserveModulesRoot: 'src' },
  plugins: [
    nodeResolve(),
    compile({
      tsconfig: 'tsconfig.modules.json',
      outDir: `${out}/esm`,
      declaration: true,
      declarationDir: `${out}/esm`,
      rootDir: 'src',
    }),
    knowVersion,
    ascii,
  ],
};

/** What draws the notice is a file of its own, so that the other commands do not wait for it. */
const command = {
  input: 'src/cli/shirase.ts',
  external: (id) => isPackage(id) || id.startsWith('node:'),
  output: { dir: `${out}/cli`, format: 'es', entryFileNames: '[name].js', chunkFileNames: '[name].js' },
  plugins: [nodeResolve(), compile()],
};

export default [script, ...lone, hold, parts, ...all, modules, command];
