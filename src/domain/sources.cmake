add_room(domain SOURCES domain/calendar.cpp MAY_INCLUDE base)
