add_room(report
  SOURCES report/agreements_chapter.cpp report/brush.cpp report/build_paper.cpp
          report/build_report.cpp report/html.cpp report/map_chapter.cpp report/markup.cpp
          report/names.cpp report/open_chapters.cpp report/page.cpp report/paper_forms_html.cpp
          report/paper_html.cpp report/paper_style.cpp report/personal_text.cpp
          report/picture_cairo.cpp report/picture_svg.cpp report/poster.cpp
          report/poster_layout.cpp report/poster_print.cpp report/proposals_chapter.cpp
          report/report_style.cpp report/summary_chapters.cpp report/typeface.cpp
          report/votes_chapter.cpp
  MAY_INCLUDE domain voting matching graph base
  USES PkgConfig::pango)
