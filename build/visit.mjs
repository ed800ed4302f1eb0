/** Shows every node of a syntax tree, each before those inside it. */
export function visit(node, see) {
  if (Array.isArray(node)) for (const child of node) visit(child, see);
  else if (typeof node?.type === 'string') {
    see(node);
    for (const [key, child] of Object.entries(node)) if (key !== 'type' && child) visit(child, see);
  }
}
