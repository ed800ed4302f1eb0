import assert from 'node:assert/strict';
import test, { describe } from 'node:test';
import fc from 'fast-check';
import {
  stateFromParameters,
  stateToParameters,
} from '../../../src/components/service-finder/finder-address.js';
import { activeFilters, toggled } from '../../../src/components/service-finder/active-filters.js';
import {
  emptyState,
  stateToQuery,
  type FinderState,
} from '../../../src/components/service-finder/finder-state.js';

const codes = fc.uniqueArray(fc.string({ minLength: 1, maxLength: 12 }), { maxLength: 5 });
const states: fc.Arbitrary<FinderState> = fc.record({
  text: fc.string({ maxLength: 60, unit: 'binary' }),
  municipalities: codes,
  counties: codes,
  hyteTerms: codes,
  targetGroups: codes,
  languages: codes,
  free: fc.boolean(),
  remote: fc.boolean(),
  sort: fc.constantFrom('relevance', 'name', 'freshness'),
  service: fc.string({ maxLength: 40 }),
});

describe('the finder’s state in an address', () => {
  test('comes back as it went in', () => {
    fc.assert(
      fc.property(states, (state) => {
        const text = stateToParameters(state).toString();
        assert.deepEqual(stateFromParameters(new URLSearchParams(text)), { ...state });
      }),
    );
  });

  test('is empty for the state a finder starts with', () => {
    assert.equal(stateToParameters(emptyState).toString(), '');
  });

  test('is read from anything without throwing, within limits', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.string(), fc.string())), (pairs) => {
        const state = stateFromParameters(new URLSearchParams(pairs));
        assert.ok(state.text.length <= 500);
        assert.ok(['relevance', 'name', 'freshness'].includes(state.sort));
      }),
    );
    const many = new URLSearchParams(Array.from({ length: 1000 }, (_, index) => ['term', `${index}`]));
    assert.equal(stateFromParameters(many).hyteTerms.length, 50);
  });
});

describe('the finder’s state as a query', () => {
  test('asks for nothing that was not chosen', () => {
    assert.deepEqual(stateToQuery({ ...emptyState, text: '  ', service: 'x' }, ['fi']), {
      sort: 'relevance',
      readerLanguages: ['fi'],
    });
  });

  test('has everything that was', () => {
    const state: FinderState = {
      ...emptyState,
      text: ' ruoka ',
      municipalities: ['853'],
      free: true,
      sort: 'name',
    };
    assert.deepEqual(stateToQuery(state, ['sv', 'fi']), {
      text: 'ruoka',
      municipalities: ['853'],
      free: true,
      sort: 'name',
      readerLanguages: ['sv', 'fi'],
    });
  });
});

describe('filters in use', () => {
  test('taking one away takes that one away and nothing else', () => {
    fc.assert(
      fc.property(states, (state) => {
        const active = activeFilters(state);
        for (const { without } of active)
          assert.equal(activeFilters(without(state)).length, active.length - 1);
      }),
    );
  });

  test('choosing twice is choosing nothing, and the state before is untouched', () => {
    const state = Object.freeze({ ...emptyState, hyteTerms: Object.freeze(['a']) as readonly string[] });
    const more = toggled(state, 'hyteTerms', 'b');
    assert.deepEqual(more.hyteTerms, ['a', 'b']);
    assert.deepEqual(toggled(more, 'hyteTerms', 'b'), state);
  });
});
