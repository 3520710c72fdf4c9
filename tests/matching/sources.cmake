add_room_tests(matching
  SOURCES matching/circumstances_test.cpp matching/connections_test.cpp matching/evenings_test.cpp matching/experience_test.cpp matching/hubs_test.cpp
          matching/index_test.cpp matching/knowledge_test.cpp matching/languages_test.cpp matching/lessons_test.cpp
          matching/line_filter_test.cpp matching/made_up_talk.cpp matching/opportunity_test.cpp
          matching/own_lexicon_test.cpp matching/plans_test.cpp matching/returns_test.cpp matching/role_schooling_test.cpp
          matching/rotation_test.cpp matching/secrecy_test.cpp matching/tables_test.cpp
          matching/themes_test.cpp matching/three_test.cpp matching/unheard_test.cpp
          matching/word_ids_test.cpp matching/words_test.cpp
  USES store)

# The sealed half of the evaluation set is what it was before the lexicon was written.
add_test(NAME "${SAMEN_PRESET} matching: the sealed half of the evaluation set is unchanged"
  COMMAND sha256sum --quiet --check SHA256SUMS
  WORKING_DIRECTORY ${PROJECT_SOURCE_DIR}/tests/data/matching/sealed)
add_test(NAME "${SAMEN_PRESET} matching: what was written apart is unchanged"
  COMMAND sha256sum --quiet --check SHA256SUMS
  WORKING_DIRECTORY ${PROJECT_SOURCE_DIR}/tests/data/matching/apart)
add_test(NAME "${SAMEN_PRESET} matching: what nobody has looked at is unchanged"
  COMMAND sha256sum --quiet --check SHA256SUMS
  WORKING_DIRECTORY ${PROJECT_SOURCE_DIR}/tests/data/matching/unseen)
