import type { CalendarEvent, Organisation, Service } from '../src/model/index.js';

export function demoDirectory(folder?: string): { services: Service[]; organisations: Organisation[] };
export function demoEvents(folder?: string): CalendarEvent[];
export function demoDefinitions(folder?: string): unknown[];
export function demoAssessments(folder?: string): unknown[];
