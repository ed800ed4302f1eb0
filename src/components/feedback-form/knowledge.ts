/** What a form knows of messages and pictures; comes with the topics, and in no page that only asks a survey. */
export { soundsLikeEmergency } from './emergency.js';
export { drawAnew, PictureError, small } from './picture.js';
