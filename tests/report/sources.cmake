add_room_tests(report
  SOURCES report/evening.cpp report/hostile_fields.cpp
          report/html_test.cpp report/markup_test.cpp report/numbers_test.cpp
          report/paper_test.cpp report/parsed_page.cpp report/picture_svg_test.cpp
          report/poster_test.cpp report/privacy_test.cpp report/report_test.cpp report/texts_test.cpp
          report/votes_test.cpp)
