// The words of the three widgets of kumppani-surveys.js, which one page often has together.
export * from '../../dist/components/feedback-form/words-en.js';
export * from '../../dist/components/survey-results/words-en.js';
export * from '../../dist/components/survey/words-en.js';
