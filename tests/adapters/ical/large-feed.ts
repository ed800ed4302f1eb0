/** A body of fifty megabytes whose size nobody tells; `sent` says how much of it has been asked for. */
export function fiftyMegabytes(): { body: ReadableStream<Uint8Array>; sent: () => number } {
  let sent = 0;
  const body = new ReadableStream<Uint8Array>({
    pull(controller) {
      sent += 1_000_000;
      if (sent > 50_000_000) controller.close();
      else controller.enqueue(new Uint8Array(1_000_000).fill(65));
    },
  });
  return { body, sent: () => sent };
}
