# A session file: its lines, its reader and writer, the one door.
list(APPEND store_sources
  store/book.cpp
  store/checksum.cpp
  store/erase.cpp
  store/event_json.cpp
  store/journal_frame.cpp
  store/journal_reader.cpp
  store/journal_writer.cpp
  store/json_guard.cpp
  store/means.cpp
  store/opening.cpp
  store/place.cpp
  store/posix_files.cpp
  store/session.cpp
  store/session_places.cpp
  store/whole_file.cpp)
