add_room_tests(domain
  SOURCES
    domain/agenda_test.cpp
    domain/agreement_test.cpp
    domain/any_evening_test.cpp
    domain/any_wish.cpp
    domain/calendar_test.cpp
    domain/contribution_test.cpp
    domain/count_test.cpp
    domain/evening.cpp
    domain/evening_time_test.cpp
    domain/evolve_test.cpp
    domain/import_test.cpp
    domain/initials_test.cpp
    domain/lookup_test.cpp domain/map_test.cpp
    domain/method_test.cpp
    domain/organisation_test.cpp
    domain/phase_test.cpp
    domain/poll_test.cpp
    domain/proposal_test.cpp
    domain/refusal_test.cpp
    domain/room_view_test.cpp
    domain/said_words_test.cpp
    domain/session_test.cpp
    domain/tables_and_wall_test.cpp
    domain/text_property_test.cpp
    domain/text_test.cpp
    domain/undo_test.cpp
  USES rapidcheck)
# A wish that names only what it changes is what these tests are about.
target_compile_options(domain_tests PRIVATE -Wno-missing-field-initializers)
