add_room_tests(domain SOURCES domain/calendar_test.cpp)
