add_room(matching
  SOURCES matching/common_words.cpp matching/ground.cpp matching/more_than_two.cpp
          matching/opportunity.cpp matching/pairs.cpp matching/tables.cpp matching/unheard.cpp
          matching/words.cpp
  MAY_INCLUDE domain)
