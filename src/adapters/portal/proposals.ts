import type { ProposalsPort } from '../../model/event-proposal.js';
import type { Http } from '../shared/http.js';
import { post } from './feedback.js';

/** Events that people propose: kept by the portal until its staff have looked at them. */
export const portalProposals = (http: Http): ProposalsPort => ({
  submit: (proposal, { signal } = {}) => post(http, 'api/v1/event-proposals', proposal, signal),
});
