/** The language an element stands in, in lower case: its nearest `lang`, through shadow hosts, then the page's. */
export function nearestLanguage(element: Element): string {
  let node: Element | null = element;
  while (node) {
    const marked: Element | null = node.closest('[lang]');
    if (marked) return marked.getAttribute('lang')!.toLowerCase();
    const root: Node = node.getRootNode();
    node = root instanceof ShadowRoot ? root.host : null;
  }
  return document.documentElement.lang.toLowerCase() || 'en';
}
