import { expect } from '@open-wc/testing';
import { ical } from '../../../src/adapters/ical/index.js';
import { fiftyMegabytes } from './large-feed.js';

describe('a calendar of fifty megabytes, in a browser', () => {
  it('is refused while it comes, with the reason', async () => {
    const { body, sent } = fiftyMegabytes();
    const { events } = ical({
      baseUrl: 'https://satama.example/c.ics',
      fetch: () => Promise.resolve(new Response(body)),
    });
    const refused = await events!.list({ from: '2026-10-01', to: '2026-10-31' }).then(
      () => 'It was read.',
      ({ kind, message }: { kind: string; message: string }) => `${kind}: ${message}`,
    );
    expect(refused).to.equal('shape: The calendar is larger than 5 MB; it was not read.');
    expect(sent()).to.be.below(10_000_000);
  });
});
