"""Reads an iCalendar file from standard input with the icalendar package and prints its events as JSON."""

import json
import sys
from datetime import date, datetime

from icalendar import Calendar


def written(value):
    if value is None:
        return None
    moment = value.dt
    if isinstance(moment, datetime):
        return {"time": moment.strftime("%Y-%m-%dT%H:%M:%S"), "offset": moment.utcoffset().total_seconds()}
    assert isinstance(moment, date)
    return {"day": moment.isoformat()}


calendar = Calendar.from_ical(sys.stdin.buffer.read().decode("utf-8"))
events = []
for event in calendar.walk("VEVENT"):
    assert not event.errors, event.errors
    rule = event.get("rrule")
    events.append(
        {
            "uid": str(event["uid"]),
            "name": str(event["summary"]),
            "description": str(event["description"]) if "description" in event else None,
            "location": str(event["location"]) if "location" in event else None,
            "status": str(event["status"]),
            "sequence": int(event["sequence"]),
            "start": written(event.get("dtstart")),
            "end": written(event.get("dtend")),
            "original": written(event.get("recurrence-id")),
            "rule": rule.to_ical().decode("utf-8") if rule else None,
        }
    )
print(json.dumps({"zones": [str(zone["tzid"]) for zone in calendar.walk("VTIMEZONE")], "events": events}))
