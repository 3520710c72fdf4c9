# What holds for the whole house; it links no room.
add_room_tests(architecture
  SOURCES architecture/arrows_test.cpp architecture/files_test.cpp architecture/map.cpp
          architecture/sources.cpp architecture/texts_test.cpp
  USES nlohmann_json::nlohmann_json)

if(SAMEN_PRESET STREQUAL "dev")
  find_program(CLANG_FORMAT NAMES clang-format-14 clang-format)
  find_program(CLANG_TIDY NAMES clang-tidy-19)
  add_test(NAME "dev architecture: every file has the one form"
    COMMAND ${CMAKE_CURRENT_SOURCE_DIR}/architecture/check_form.sh ${CLANG_FORMAT}
    WORKING_DIRECTORY ${PROJECT_SOURCE_DIR})
  set_tests_properties("dev architecture: every file has the one form"
    PROPERTIES LABELS architecture TIMEOUT 300)
  # Takes some seconds a file; ./test --all asks for it.
  if(SAMEN_TIDY)
    add_test(NAME "dev architecture: clang-tidy finds nothing"
      COMMAND ${CMAKE_CURRENT_SOURCE_DIR}/architecture/check_tidy.py ${CLANG_TIDY}
              ${PROJECT_SOURCE_DIR} ${PROJECT_BINARY_DIR}
      WORKING_DIRECTORY ${PROJECT_SOURCE_DIR})
    set_tests_properties("dev architecture: clang-tidy finds nothing"
      PROPERTIES LABELS architecture TIMEOUT 1800)
  endif()
endif()
