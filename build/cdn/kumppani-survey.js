// What one script tag brings: surveys with their client.
import '../../dist/define/survey.js';
