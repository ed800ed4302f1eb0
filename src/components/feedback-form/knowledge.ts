/** What a form knows of messages, pictures and places; comes with the topics, and in no page that only asks a survey. */
export { soundsLikeEmergency } from './emergency.js';
export { drawAnew, PictureError, previewOf } from './picture.js';
export { findPosition } from './position.js';
