add_room(matching
  SOURCES matching/answers.cpp matching/common_words.cpp matching/denied.cpp matching/hubs.cpp matching/index.cpp matching/knowledge.cpp matching/lessons.cpp matching/more_than_two.cpp
          matching/neighbours.cpp matching/opportunity.cpp matching/pairs.cpp matching/plans.cpp matching/postings.cpp matching/ranking.cpp matching/roles.cpp matching/signs.cpp matching/spellings.cpp matching/stem.cpp matching/tables.cpp matching/unheard.cpp matching/vocabulary.cpp matching/word_ids.cpp matching/wordbook.cpp
          matching/words.cpp matching/worlds.cpp
  MAY_INCLUDE domain)
