#pragma once

#include "domain/command.hpp"
#include "ui/asked.hpp"
#include "ui/desk_act.hpp"
#include "ui/desk_forms.hpp"
#include "ui/left_forms.hpp"
#include "ui/widgets.hpp"

#include <optional>
#include <set>
#include <string>
#include <variant>
#include <vector>

namespace ui {

/// What the middle of the desk is about.
enum class Place {
    cards,
    everything,
    opportunities,
    tables,
    proposals,
    voting,
    agreements,
    session,
};

/// How the place of opportunities shows them.
enum class Chances { list, map, overview };

/// What lies over the desk.
enum class Over { nothing, search, keys };

/// Asked once in large words before something that is hard to take back.
struct Question {
    std::string title;
    std::string text;
    std::string yes;
    std::variant<domain::Command, DeskAct> then;
};

/// What the facilitator is doing: everything typed and chosen at the desk. Nothing of it is part
/// of the evening, and nothing of it ever reaches the wall.
struct DeskMemory {
    WidgetMemory widgets;
    std::optional<Place> place;  // chosen by hand; else the phase says
    int phase = -2;              // when `place` was chosen
    Over over = Over::nothing;
    std::optional<Question> question;
    std::vector<Asked> later;                    // asked for together: one goes out each frame
    std::optional<Asked> asked;                  // went out in the last frame
    std::optional<domain::FactNumber> entering;  // a step was entered; what the wall was sent then
    domain::FactNumber entered;  // what entered a step, while nothing was done since
    bool refused = false;        // the last thing that was asked for did not become a fact

    // Quick capture.
    TextEdit capture;
    domain::Side side = domain::Side::strength;
    std::optional<domain::OrganisationId> newest;  // organisation of the last frame
    domain::OrganisationId organisation;           // the chosen one; what is typed is of them
    std::string notice;                            // why something was not taken
    std::string caught_notice;                     // the last one that was about the typed line
    std::string told;                              // what Ctrl Z just took back, in words

    // What is chosen in each place.
    domain::ContributionId contribution;
    domain::ContributionId merging;  // this card goes into the one chosen next
    std::vector<domain::OrganisationId> opportunity;
    // Opportunities that are no news any more, by who is in them.
    std::set<std::vector<domain::OrganisationId>> known_opportunities;
    bool watches_opportunities = false;                    // what comes now is news
    Place was_at = Place::cards;                           // in the last frame
    std::vector<domain::OrganisationId> told_opportunity;  // the news that the strip tells
    bool tells_opportunity = false;                        // the strip is there, in this frame
    Chances chances = Chances::list;
    domain::MapLook look;            // of that map
    int map_back = 0;                // how many of its moments ago that map is looked at; 0: now
    domain::MapPlace panned_from;    // its middle when the mouse took it
    domain::OrganisationId dragged;  // the disc that the mouse took
    domain::ProposalId proposal;
    domain::ProposalId merging_proposal;
    int table = 0;
    int option = 0;
    int level = 0;
    int session_tab = 0;
    bool contacts = false;       // shown until the next F4; never over the wall by itself
    bool collapsed = true;       // over the wall: what is private stays closed until asked for
    bool over_the_wall = false;  // as it was in the last frame

    // What is being filled in.
    std::optional<OrganisationForm> organisation_form;
    std::optional<ContactForm> contact_form;
    std::optional<ContributionForm> contribution_form;
    std::optional<LinkForm> link_form;
    std::optional<ProposalForm> proposal_form;
    std::optional<ConditionForm> condition_form;
    std::optional<PollForm> poll_form;
    std::optional<CountForm> count_form;
    std::optional<CorrectionForm> correction_form;
    std::optional<AgreementForm> agreement_form;
    std::optional<TablesForm> tables_form;
    std::optional<SessionForm> session_form;
    std::optional<CaseForm> case_form;
    // What the facts say in the forms that always stand open.
    std::optional<OrganisationForm> organisation_facts;
    std::optional<SessionForm> session_facts;
    std::optional<CaseForm> case_facts;
    // What was being filled in when it was left.
    LeftForms<OrganisationForm> left_organisations;
    LeftForms<ContactForm> left_contacts;
    LeftForms<LinkForm> left_links;
    LeftForms<ProposalForm> left_proposals;
    LeftForms<PollForm> left_polls;
    LeftForms<CorrectionForm> left_corrections;
    LeftForms<AgreementForm> left_agreements;
    TextEdit join;  // letters of who joins in a proposal
    TextEdit resident;
    TextEdit municipal_wish;
    TextEdit parked;
    TextEdit note;
    int note_line = -1;  // the line of the notes that is being changed; -1: a new one
    TextEdit file, second_place, person;
    TextEdit search;
    int found = 0;  // the chosen hit of the search
};

}  // namespace ui
