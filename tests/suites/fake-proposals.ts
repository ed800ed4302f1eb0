import type { Client } from '../../src/client/client.js';
import { ClientError } from '../../src/model/client-error.js';
import type { EventProposal } from '../../src/model/event-proposal.js';
import type { Receipt } from '../../src/model/feedback.js';

/** A service that takes proposals of events in the page's memory, and what it has taken. */
export class FakeProposals {
  readonly taken: EventProposal[] = [];
  /** What goes wrong with the next sendings. */
  faults: (ClientError | 'lost')[] = [];

  /** @param fault goes wrong however often it is tried */
  constructor(fault?: ClientError) {
    if (fault) this.faults = Array.from({ length: 50 }, () => fault);
  }

  readonly client: Client = {
    proposals: {
      submit: async (proposal): Promise<Receipt> => {
        const fault = this.faults.shift();
        if (fault && fault !== 'lost') throw fault;
        const again = this.taken.some(({ key }) => key === proposal.key);
        if (!again) this.taken.push(proposal);
        if (fault) throw new ClientError('network', 'The answer got lost.');
        return { reference: '7F3K2-9QXHB', key: proposal.key, ...(again && { again }) };
      },
    },
  };
}
