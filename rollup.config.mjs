import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import minifyTemplates from '@lit-labs/rollup-plugin-minify-html-literals';
import nodeResolve from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import typescript from '@rollup/plugin-typescript';

const { version, dependencies } = JSON.parse(readFileSync(new URL('package.json', import.meta.url), 'utf8'));
const out = 'dist';

/** What a page needs of a known service; where its facts come from stays in `presets/`. */
function readPreset(name) {
  const { verified, checkedOn, sources, ...preset } = JSON.parse(readFileSync(`presets/${name}`, 'utf8'));
  if (verified === undefined || !checkedOn || !sources)
    throw new Error(`presets/${name} does not say what it is`);
  return [preset.id, preset];
}

/** The known services, in the place where the sources speak of them. */
const knowPresets = {
  name: 'know-presets',
  transform(code, id) {
    if (!/\/src\/presets\.(ts|js)$/.test(id)) return null;
    const presets = Object.fromEntries(readdirSync('presets').sort().map(readPreset));
    return code.replace(/\bSHIRASE_PRESETS\b(?!:)/g, () => JSON.stringify(presets));
  },
};

/** The modules are built with their types checked; what is bundled is the same sources. */
const compile = (options = { noCheck: true }) =>
  typescript({ include: ['src/**/*.ts'], filterRoot: '.', noEmit: false, noEmitOnError: true, ...options });

/**
 * We write cookies with js-cookie and read them ourselves. A bundler cannot see that the other methods are never
 * called, since they are properties of an object; they would be a third of what keeps an answer.
 */
const cookieCuts = [
  // The platform's own, which does not take what a page has put into a prototype either.
  [/function assign \(target\) \{[^]*?\n\}\n/, 'const assign = Object.assign;\n'],
  [/return Object\.create\([^]*?\n {2}\)\n\}/, 'return { set }\n}'],
  [/ {2}read: function[^]*?\n {2}\},\n(?= {2}write: )/, ''],
];

/**
 * Our templates are HTML that is made in the page. Of what else Lit can do, a bundler leaves all, and every new visitor
 * would load it: templates of SVG and MathML alone, compiled ones, what stands in comments, references to elements, and
 * support for old browsers.
 */
const litCuts = [
  [/(\bl=)2===i\?"<svg>":3===i\?"<math>":""/, '$1""'],
  [/\+\(2===i\?"<\/svg>":3===i\?"<\/math>":""\)/, ''],
  [/if\((this\.el=[^;]{1,80}),2===i\|\|3===i\)\{.*?\.childNodes\)\}/, '$1;'],
  [/"number"==typeof s\?(this\._\$AC\(t\)):\(void 0===s\.el&&.*?,s\);/, '$1;'],
  [/else\{let t=-1;for\(;-1!==.*?t\+=o\.length-1\}/, ''],
  [/else t\.startsWith\(o\)&&\(d\.push\(\{type:6.*?\)\);/, ';'],
  [/:6===r\.type&&\(i=new Z\(h,this,t\)\)/, ':0'],
  [/class Z\{.*?\}\}(?=const j=)/, ''],
  [/,F:Z\}/, '}'],
  [/,B=t\.litHtmlPolyfillSupport;.*?\.push\("[\d.]+"\);/, ';'],
  [/,\w+ as mathml,|,\w+ as svg(?=\})/g, (found) => (found.endsWith(',') ? ',' : '')],
];

const notThere = /(?<![\w-])(svg|mathml)`|directives\/(ref|static-html)|<!--[^>]*\$\{/;

/** Leaves what we use of a package, and fails the build when the package has changed, or when we use more. */
const onlyUsed = {
  name: 'only-used',
  transform(code, id) {
    if (id.includes('/src/elements/') && notThere.test(code)) this.error('the build cuts this out of Lit');
    const cuts = id.includes('/js-cookie/')
      ? cookieCuts
      : id.endsWith('/lit-html/lit-html.js')
        ? litCuts
        : [];
    return cuts.reduce((rest, [part, instead]) => {
      if (rest.search(part) < 0) this.error(`${id} has changed: look at ${part}`);
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
      inline: 1,
      hoist_funs: true,
      global_defs: { SHIRASE_VERSION: version },
    },
    format: { ascii_only: true, comments: false },
  });

/** Each language that is not built in is a file of its own, for whoever speaks it. */
const languageFolder = path.resolve('src/elements/languages');
const languages = readdirSync(languageFolder)
  .filter((name) => name.endsWith('.ts'))
  .map((name) => name.replace('.ts', ''));

/** In one line for all, since every new visitor fetches it: a bundler needs a line for each, a page does not. */
const languagesBeside = {
  name: 'languages-beside',
  load(id) {
    if (!id.endsWith('/elements/language-files.ts')) return null;
    return `export const languageTags = ${JSON.stringify(['ja', 'en', ...languages].join(' '))}.split(' ');
      export const fetchLanguage = (tag) => import(\`./shirase.lang.\${tag}.js?v=${version}\`);`;
  },
};

const bundle = (module) => [
  onlyUsed,
  languagesBeside,
  nodeResolve({ exportConditions: ['production'] }),
  compile(),
  knowPresets,
  minifyTemplates(),
  shrink(module),
];

/** The modules of the screen ask for each other under the version under which the script asks for them. */
const versionImports = {
  name: 'version-imports',
  renderChunk: (code) => code.replace(/(["'])(\.\/shirase\.\w+\.js)\1/g, `$1$2?v=${version}$1`),
};

const shortFirst = (one) => one.split(' as ')[0].length + one;

/** In which order a part hands over what others use is chance, which can cost thirty bytes. This one is short, and stays. */
const steadyExports = {
  name: 'steady-exports',
  renderChunk: (code) =>
    code.replace(/\bexport\{([^}]*)\}/g, (_, list) => {
      const sorted = list.split(',').sort((a, b) => (shortFirst(a) < shortFirst(b) ? -1 : 1));
      return `export{${sorted.join(',')}}`;
    }),
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
const alone = ['keep', 'proof', 'back', 'late', 'more', 'known'];
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

/** The languages, each for whoever speaks it. */
const words = {
  input: Object.fromEntries(languages.map((tag) => [`lang.${tag}`, path.join(languageFolder, `${tag}.ts`)])),
  output: { dir: out, format: 'es', entryFileNames: 'shirase.[name].js' },
  plugins: bundle(true),
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
  plugins: [...bundle(true), steadyExports, versionImports],
};

/**
 * One file for content systems that can host just one: the core first, then the screen, which may throw at load. Other
 * languages stay beside it: with all ten it would be half as large again for everybody.
 */
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

/** With `moduleResolution: node16` a compiler wants to be told that it is a file. */
const fullTypePaths = {
  name: 'full-type-paths',
  generateBundle(_, bundle) {
    for (const file of Object.values(bundle).filter(({ fileName }) => fileName.endsWith('.d.ts')))
      file.source = String(file.source).replace(/((?:from|import\(?) ?['"]\.[^'"]*?)(?=['"])/g, '$1.js');
  },
};

/** Module by module, with types, for those who have a bundler of their own. */
const modules = {
  // Entries that reach each other would be written in the order in which they happened to be read.
  input: ['src/index.ts', 'src/presets.ts', 'src/gates/hold/hold-hosts.ts', 'src/define/all.ts'],
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
    fullTypePaths,
    knowVersion,
    knowPresets,
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

export default [script, ...lone, hold, words, parts, ...all, modules, command];
