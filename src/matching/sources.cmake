add_room(matching
  SOURCES matching/answers.cpp matching/circumstances.cpp matching/common_words.cpp matching/denied.cpp matching/experience.cpp matching/hours.cpp
          matching/hubs.cpp matching/index.cpp matching/knowledge.cpp matching/languages.cpp matching/lessons.cpp
          matching/line_filter.cpp matching/memory.cpp matching/more_than_two.cpp
          matching/neighbours.cpp matching/opportunity.cpp matching/own_lexicon.cpp
          matching/pairs.cpp matching/people.cpp matching/plans.cpp matching/postings.cpp matching/ranking.cpp matching/reason_words.cpp
          matching/returns.cpp matching/role_marks.cpp matching/role_schooling.cpp matching/roles.cpp matching/schooling.cpp matching/signs.cpp matching/spellings.cpp
          matching/stem.cpp matching/stress.cpp matching/tables.cpp matching/themes.cpp
          matching/unheard.cpp matching/vocabulary.cpp matching/wishes.cpp matching/word_ids.cpp
          matching/wordbook.cpp
          matching/words.cpp matching/worlds.cpp
  MAY_INCLUDE domain)
# Inner loops: vector code. The dev build would take minutes to learn.
set_source_files_properties(
  matching/answers.cpp matching/circumstances.cpp matching/experience.cpp matching/index.cpp matching/knowledge.cpp
  matching/memory.cpp matching/role_schooling.cpp matching/schooling.cpp matching/word_ids.cpp
  PROPERTIES COMPILE_OPTIONS "-O3;-fno-math-errno;-fno-trapping-math;-ffp-contract=off")
