/** Upper ends of the duration buckets, in seconds. */
const BUCKETS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];

interface Series {
  counts: number[];
  sum: number;
  total: number;
}

/** What `/metrics` tells, in the text form of Prometheus. Labels are routes and codes, never what somebody asked. */
export class Metrics {
  readonly #requests = new Map<string, number>();
  readonly #durations = new Map<string, Series>();
  readonly #events = new Map<string, number>();
  readonly #gauges = new Map<string, { help: string; read: () => number | undefined }>();

  request(method: string, route: string, status: number, seconds: number): void {
    add(this.#requests, `method="${method}",route="${route}",status="${status}"`);
    const key = `route="${route}"`;
    let series = this.#durations.get(key);
    if (!series) {
      series = { counts: BUCKETS.map(() => 0), sum: 0, total: 0 };
      this.#durations.set(key, series);
    }
    const bucket = BUCKETS.findIndex((end) => seconds <= end);
    if (bucket >= 0) series.counts[bucket]!++;
    series.sum += seconds;
    series.total++;
  }

  /** Something worth counting: `refused`, `stored`, `delivered`, `directory_changed`. */
  count(event: string): void {
    add(this.#events, `event="${event}"`);
  }

  gauge(name: string, help: string, read: () => number | undefined): void {
    this.#gauges.set(name, { help, read });
  }

  text(): string {
    const lines = [
      '# HELP portal_requests_total Requests answered.',
      '# TYPE portal_requests_total counter',
      ...[...this.#requests].map(([labels, count]) => `portal_requests_total{${labels}} ${count}`),
      '# HELP portal_request_seconds Time to answer.',
      '# TYPE portal_request_seconds histogram',
    ];
    for (const [labels, { counts, sum, total }] of this.#durations) {
      let below = 0;
      counts.forEach((count, at) => {
        below += count;
        lines.push(`portal_request_seconds_bucket{${labels},le="${BUCKETS[at]}"} ${below}`);
      });
      lines.push(
        `portal_request_seconds_bucket{${labels},le="+Inf"} ${total}`,
        `portal_request_seconds_sum{${labels}} ${sum}`,
        `portal_request_seconds_count{${labels}} ${total}`,
      );
    }
    lines.push('# HELP portal_events_total Things that happened.', '# TYPE portal_events_total counter');
    for (const [labels, count] of this.#events) lines.push(`portal_events_total{${labels}} ${count}`);
    for (const [name, { help, read }] of this.#gauges) {
      const value = read();
      if (value === undefined) continue;
      lines.push(`# HELP ${name} ${help}`, `# TYPE ${name} gauge`, `${name} ${value}`);
    }
    return `${lines.join('\n')}\n`;
  }
}

function add(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}
