add_room_tests(matching
  SOURCES matching/connections_test.cpp matching/made_up_talk.cpp matching/opportunity_test.cpp
          matching/rotation_test.cpp matching/secrecy_test.cpp matching/tables_test.cpp
          matching/three_test.cpp matching/unheard_test.cpp matching/words_test.cpp)
