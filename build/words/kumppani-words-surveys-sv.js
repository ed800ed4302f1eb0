// The words of the three widgets of kumppani-surveys.js, which one page often has together.
export * from '../../dist/components/feedback-form/words-sv.js';
export * from '../../dist/components/survey-results/words-sv.js';
export * from '../../dist/components/survey/words-sv.js';
