import { expect } from '@open-wc/testing';
import { ical } from '../../../src/adapters/ical/index.js';

describe('a calendar of fifty megabytes, in a browser', () => {
  it('is refused while it comes, with the reason', async () => {
    let sent = 0;
    const body = new ReadableStream<Uint8Array>({
      pull(controller) {
        sent += 1_000_000;
        if (sent > 50_000_000) controller.close();
        else controller.enqueue(new Uint8Array(1_000_000).fill(65));
      },
    });
    const { events } = ical({
      baseUrl: 'https://satama.example/c.ics',
      fetch: () => Promise.resolve(new Response(body)),
    });
    const refused = await events!.list({ from: '2026-10-01', to: '2026-10-31' }).then(
      () => 'It was read.',
      ({ kind, message }: { kind: string; message: string }) => `${kind}: ${message}`,
    );
    expect(refused).to.equal('shape: The calendar is larger than 5 MB; it was not read.');
    expect(sent).to.be.below(10_000_000);
  });
});
