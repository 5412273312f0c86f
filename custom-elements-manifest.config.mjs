/** A manifest is for those who use the elements: what they are built of, and their state, is our own affair. */
const onlyElements = {
  name: 'only-elements',
  packageLinkPhase({ customElementsManifest: manifest }) {
    for (const module of manifest.modules) {
      module.declarations = module.declarations?.filter((one) => one.customElement) ?? [];
      for (const element of module.declarations) {
        element.attributes = element.attributes?.filter(({ name }) => name !== 'said');
        element.members = element.members?.filter(
          ({ name, privacy }) => privacy !== 'private' && name !== 'said' && !/^[#_]/.test(name),
        );
      }
    }
    manifest.modules = manifest.modules.filter(
      ({ declarations, path }) => declarations.length || path.includes('/define/'),
    );
  },
};

export default {
  globs: ['src/elements/*.ts', 'src/define/*.ts'],
  exclude: ['src/define/all.ts', 'src/define/notices.ts'],
  outdir: '.',
  litelement: true,
  packagejson: false,
  plugins: [onlyElements],
};
