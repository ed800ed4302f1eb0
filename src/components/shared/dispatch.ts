/**
 * Tells the page something: the event leaves the shadow root and bubbles.
 *
 * @returns `false` when the page cancelled a cancelable one and does the rest itself
 */
export function dispatch<Name extends keyof GlobalEventHandlersEventMap>(
  host: HTMLElement,
  name: Name,
  detail: GlobalEventHandlersEventMap[Name] extends CustomEvent<infer Detail> ? Detail : never,
  cancelable = false,
): boolean {
  return host.dispatchEvent(new CustomEvent(name, { detail, bubbles: true, composed: true, cancelable }));
}
