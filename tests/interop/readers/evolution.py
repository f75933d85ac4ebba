"""Drives Evolution's data server inside a session bus of its own. Commands come as lines of JSON, each is answered by one:

{"do": "subscribe", "name": "alle", "url": "http://…"}    a calendar that the server fetches by itself (webcal)
{"do": "refresh"}                                         ask for all subscribed calendars again
{"do": "list", "from": SECONDS, "to": SECONDS}            occurrences by calendar
"""

import datetime
import json
import sys
import time

import gi

gi.require_version("ECal", "2.0")
gi.require_version("EDataServer", "1.2")
gi.require_version("ICalGLib", "3.0")
from gi.repository import ECal, EDataServer, GLib, ICalGLib  # noqa: E402

CONNECT_SECONDS = 1
PATIENCE_SECONDS = 20
registry = EDataServer.SourceRegistry.new_sync(None)
calendars = {}


def connect(source):
    # The process that keeps calendars may hear of a source later than this one.
    for tries_left in range(PATIENCE_SECONDS, -1, -1):
        try:
            return ECal.Client.connect_sync(source, ECal.ClientSourceType.EVENTS, CONNECT_SECONDS, None)
        except GLib.Error:
            if tries_left == 0:
                raise
            time.sleep(1)


def subscribe(name, url):
    source = EDataServer.Source.new_with_uid(name, None)
    source.set_display_name(name)
    source.set_parent("webcal-stub")
    source.get_extension("Calendar").set_backend_name("webcal")
    source.get_extension("WebDAV Backend").set_uri(GLib.Uri.parse(url, GLib.UriFlags.NONE))
    source.get_extension("Refresh").set_enabled(False)
    registry.commit_source_sync(source, None)
    # Committed is not yet known to this process; the registry tells it by a signal.
    while registry.ref_source(name) is None:
        GLib.MainContext.default().iteration(True)
    client = connect(registry.ref_source(name))
    client.set_default_timezone(ICalGLib.Timezone.get_utc_timezone())
    calendars[name] = client


def refresh():
    for client in calendars.values():
        client.refresh_sync(None)


def moment(at):
    if at.is_date():
        return "%04d-%02d-%02d" % (at.get_year(), at.get_month(), at.get_day())
    zone = at.get_timezone() or ICalGLib.Timezone.get_utc_timezone()
    instant = datetime.datetime.fromtimestamp(at.as_timet_with_zone(zone), datetime.timezone.utc)
    return instant.strftime("%Y-%m-%dT%H:%M:%SZ")


def occurrences(client, begin, end):
    found = []

    def keep(component, start, finish, _data, _cancellable):
        # What takes place once ends as its component says. The end that this function gives is an hour off where
        # clocks change in between.
        if not component.count_properties(ICalGLib.PropertyKind.RRULE_PROPERTY):
            finish = component.get_dtend()
        found.append({"start": moment(start), "end": moment(finish), "title": component.get_summary()})
        return True

    client.generate_instances_sync(begin, end, None, keep, None)
    return found


for line in sys.stdin:
    command = json.loads(line)
    what = command.pop("do")
    answer = None
    if what == "subscribe":
        subscribe(**command)
    elif what == "refresh":
        refresh()
    elif what == "list":
        answer = {name: occurrences(client, command["from"], command["to"]) for name, client in calendars.items()}
    print(json.dumps(answer), flush=True)
