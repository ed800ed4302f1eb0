// Started by kumppani-knowledge.js: a search off the main thread.
import '../../dist/search/kumppani-search-worker.js';
