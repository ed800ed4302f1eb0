// What one script tag brings: the results of surveys with their client.
import '../../dist/define/survey-results.js';
