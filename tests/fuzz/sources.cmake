include(fuzz/session_sources.cmake OPTIONAL)
include(fuzz/input_sources.cmake OPTIONAL)
