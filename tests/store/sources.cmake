set(store_test_sources)
include(store/journal_sources.cmake OPTIONAL)
include(store/input_sources.cmake OPTIONAL)
add_room_tests(store SOURCES ${store_test_sources} USES support_disk Threads::Threads TIMEOUT 900)
