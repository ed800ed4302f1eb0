/**
 * An event as Linked Events v1 sends it. Everything may be missing, `null`, or of another kind in some installation,
 * so each field is `unknown` until `map.ts` has read it.
 */
export type WireEvent = Readonly<
  Partial<
    Record<
      | '@id'
      | '@type'
      | 'id'
      | 'name'
      | 'short_description'
      | 'description'
      | 'start_time'
      | 'end_time'
      | 'event_status'
      | 'publication_status'
      | 'deleted'
      | 'replaced_by'
      | 'location'
      | 'location_extra_info'
      | 'keywords'
      | 'audience'
      | 'audience_min_age'
      | 'audience_max_age'
      | 'in_language'
      | 'offers'
      | 'images'
      | 'info_url'
      | 'external_links'
      | 'provider'
      | 'publisher'
      | 'super_event'
      | 'super_event_type'
      | 'sub_event_type'
      | 'sub_events'
      | 'last_modified_time'
      | 'registration'
      | 'enrolment_url'
      | 'enrolment_start_time'
      | 'enrolment_end_time'
      | 'maximum_attendee_capacity'
      | 'remaining_attendee_capacity'
      // Turku
      | 'is_virtualevent'
      | 'virtualevent_url',
      unknown
    >
  >
>;

/** The envelope of a list. `meta.next` says only whether there is another page: its address is not followed. */
export interface WirePage {
  data: unknown[];
  next: boolean;
}

/** What `POST guest-feedback/` takes, and gives back with the number of what it has stored. */
export interface WireFeedback {
  name: string;
  email: string;
  subject: string;
  body: string;
}
