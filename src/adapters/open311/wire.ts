/**
 * GeoReport v2 as the specification has it and as Helsinki and the 6aika cities speak it. Ids are numbers in some places
 * and texts in others; what is not known is missing, `""` or null; one thing comes as a list of one.
 */
export interface WireService {
  service_code?: unknown;
  service_name?: unknown;
  description?: unknown;
  /** True: has attributes of its own, told at `services/<code>.json`. */
  metadata?: unknown;
  group?: unknown;
}

export interface WireDefinition {
  attributes?: unknown;
}

export interface WireAttribute {
  /** False: only words to be shown. */
  variable?: unknown;
  code?: unknown;
  required?: unknown;
}

/** What a POST and a token are answered with, as a list of one. */
export interface WireReceipt {
  service_request_id?: unknown;
  token?: unknown;
  service_notice?: unknown;
}

export interface WireError {
  code?: unknown;
  description?: unknown;
}
