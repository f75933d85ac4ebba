/* Parses an iCalendar file with libical and checks it against its table of RFC 5545's restrictions. */
#include <libical/ical.h>
#include <stdio.h>
#include <stdlib.h>

static int print_errors(icalcomponent *component)
{
    int errors = 0;
    icalproperty *property = icalcomponent_get_first_property(component, ICAL_XLICERROR_PROPERTY);
    for (; property; property = icalcomponent_get_next_property(component, ICAL_XLICERROR_PROPERTY)) {
        printf("%s: %s", icalcomponent_kind_to_string(icalcomponent_isa(component)),
               icalproperty_as_ical_string(property));
        errors++;
    }
    icalcomponent *inner = icalcomponent_get_first_component(component, ICAL_ANY_COMPONENT);
    for (; inner; inner = icalcomponent_get_next_component(component, ICAL_ANY_COMPONENT))
        errors += print_errors(inner);
    return errors;
}

int main(int count, char **arguments)
{
    FILE *file = count == 2 ? fopen(arguments[1], "rb") : NULL;
    if (!file) return 2;
    fseek(file, 0, SEEK_END);
    long length = ftell(file);
    rewind(file);
    char *text = malloc((size_t)length + 1);
    if (!text || fread(text, 1, (size_t)length, file) != (size_t)length) return 2;
    text[length] = 0;
    fclose(file);
    icalcomponent *calendar = icalparser_parse_string(text);
    if (!calendar) {
        puts("libical cannot parse the file");
        return 1;
    }
    int restricted = icalrestriction_check(calendar);
    int errors = print_errors(calendar);
    if (!restricted) puts("libical: a restriction is violated");
    return restricted && errors == 0 ? 0 : 1;
}
