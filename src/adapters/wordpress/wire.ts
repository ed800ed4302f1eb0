/**
 * An event as The Events Calendar's REST API (`tribe/events/v1`) sends it. Everything may be missing or of another
 * kind (`image` is `false` when there is none, `venue` an object or `[]`), so each field is `unknown` until `map.ts`
 * has read it.
 */
export type WireEvent = Readonly<
  Partial<
    Record<
      | 'id'
      | 'global_id'
      | 'status'
      | 'url'
      | 'rest_url'
      | 'title'
      | 'description'
      | 'excerpt'
      | 'image'
      | 'all_day'
      | 'start_date'
      | 'end_date'
      | 'utc_start_date'
      | 'utc_end_date'
      | 'timezone'
      | 'cost'
      | 'cost_details'
      | 'website'
      | 'categories'
      | 'tags'
      | 'venue'
      | 'organizer'
      | 'json_ld'
      | 'modified_utc'
      | 'is_virtual'
      | 'virtual_url'
      | 'event_status'
      | 'hide_from_listings',
      unknown
    >
  >
>;
