add_room(domain
  SOURCES
    domain/agenda.cpp domain/calendar.cpp
    domain/cleaning.cpp
    domain/decide.cpp
    domain/decide_agreement.cpp
    domain/decide_contribution.cpp
    domain/decide_count.cpp
    domain/decide_evening.cpp
    domain/decide_import.cpp
    domain/decide_organisation.cpp
    domain/decide_poll.cpp
    domain/decide_proposal.cpp
    domain/decide_session.cpp
    domain/decide_undo.cpp
    domain/evening_time.cpp
    domain/evolve.cpp
    domain/evolve_contribution.cpp
    domain/evolve_evening.cpp
    domain/evolve_organisation.cpp
    domain/evolve_poll.cpp
    domain/evolve_proposal.cpp
    domain/evolve_session.cpp
    domain/initials.cpp
    domain/lookup.cpp
    domain/method_check.cpp
    domain/room_view.cpp
    domain/text.cpp
    domain/undo.cpp
  MAY_INCLUDE base
  USES PkgConfig::utf8proc)
