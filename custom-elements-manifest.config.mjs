/** `custom-elements.json`: what each tag offers, out of the JSDoc of its class, for editors, docs and Storybook. */

/** `defineElement('kumppani-x', X)` is how this house defines a tag; the analyzer knows only the platform's way. */
const defineElementPlugin = () => {
  const tags = new Map();
  return {
    name: 'define-element',
    analyzePhase({ ts, node, moduleDoc }) {
      if (!ts.isCallExpression(node) || node.expression.getText() !== 'defineElement') return;
      const [tag, constructor] = node.arguments;
      if (!tag || !constructor || !ts.isStringLiteralLike(tag)) return;
      const name = constructor.getText();
      tags.set(name, tag.text);
      moduleDoc.exports = [
        ...(moduleDoc.exports ?? []),
        { kind: 'custom-element-definition', name: tag.text, declaration: { name, module: moduleDoc.path } },
      ];
    },
    packageLinkPhase({ customElementsManifest }) {
      for (const module of customElementsManifest.modules)
        for (const declaration of module.declarations ?? []) {
          const tag = tags.get(declaration.name);
          if (!tag) continue;
          declaration.tagName = tag;
          declaration.customElement = true;
          for (const other of customElementsManifest.modules)
            for (const exported of other.exports ?? [])
              if (exported.kind === 'custom-element-definition' && exported.name === tag)
                exported.declaration.module = module.path;
        }
      // `#x` and `private` members are nobody's business outside.
      for (const module of customElementsManifest.modules)
        for (const declaration of module.declarations ?? []) {
          if (declaration.members)
            declaration.members = declaration.members.filter(
              (member) => !member.name.startsWith('#') && (member.privacy ?? 'public') === 'public',
            );
          // Nor are the attributes the analyzer makes of private state named in `static properties`.
          const shown = new Set(declaration.members?.map(({ name }) => name));
          if (declaration.attributes)
            declaration.attributes = declaration.attributes.filter(
              ({ fieldName }) => !fieldName || shown.has(fieldName),
            );
        }
      for (const module of customElementsManifest.modules) toBuilt(module);
    },
  };
};

/** The manifest travels with the package, which holds `dist/` and not `src/`. */
function toBuilt(value) {
  for (const [key, child] of Object.entries(value)) {
    if (child && typeof child === 'object') toBuilt(child);
    else if ((key === 'path' || key === 'module') && /^\/?src\//.test(child))
      value[key] = child.replace(/^\/?src\//, 'dist/').replace(/\.ts$/, '.js');
  }
}

export default {
  globs: ['src/components/**/*.ts', 'src/define/*.ts'],
  outdir: '.',
  litelement: true,
  dependencies: false,
  packagejson: false,
  plugins: [defineElementPlugin()],
};
