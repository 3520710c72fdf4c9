# A session file and the one door. Included by sources.cmake of this folder.
list(APPEND store_test_sources
  store/damage_test.cpp
  store/disk_trouble_test.cpp
  store/door.cpp
  store/erase_test.cpp
  store/event_json_test.cpp
  store/fields_test.cpp
  store/journal_frame_test.cpp
  store/journal_reader_test.cpp
  store/journal_writer_test.cpp
  store/json_limits_test.cpp
  store/made_up_facts.cpp
  store/places_test.cpp
  store/posix_files_test.cpp
  store/power_cut_test.cpp
  store/samples_test.cpp
  store/session_test.cpp)
