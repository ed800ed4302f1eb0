// For a page, a file of its own: a portal has the topic already, and it is asked for where one has not.
export { ACCESSIBILITY_TOPIC } from '../../model/accessibility-topic.js';
