#include "domain/any_wish.hpp"

#include "domain/evening.hpp"
#include "domain/lookup.hpp"

#include <array>
#include <limits>

using namespace domain;

namespace {

/// Chooses the parts of a wish.
class Chooser {
public:
    Chooser(const State& now, std::size_t facts, Choices& choices)
        : now_(now), facts_(facts), choices_(choices) {}

    template <class Thing>
    auto id(const std::vector<Thing>& things) {
        using Id = decltype(things[0].id);
        if (things.empty() || choices_.once_in(16)) return Id{choices_.next() % 40, 0};
        return things[choices_.below(things.size())].id;
    }
    template <class Thing>
    auto ids(const std::vector<Thing>& things) {
        std::vector<decltype(things[0].id)> chosen;
        const std::size_t count = 1 + choices_.below(3);
        for (std::size_t at = 0; at < count; ++at) chosen.push_back(id(things));
        return chosen;
    }
    OrganisationId party() { return id(now_.organisations); }
    ContributionId card() { return id(now_.contributions); }
    ProposalId plan() { return id(now_.proposals); }
    PollId poll() { return choices_.once_in(3) ? id(now_.polls) : PollId{}; }
    AgreementId agreement() { return id(now_.agreements); }
    FactNumber fact() { return {static_cast<std::uint32_t>(1 + choices_.below(facts_)), 0}; }

    std::string text() {
        static const std::array<std::string, 9> texts = {
            "zaal", "Museum Het Baken", "muziek  maken",       "Caf\xC3\xA9", "cafe\xCC\x81",
            " ",    "\xFFno",           std::string(301, 'x'), "warme ruimte"};
        return texts[choices_.below(texts.size())];
    }
    std::string name() { return "Groep " + std::to_string(choices_.below(12)); }
    std::string date() { return choices_.once_in(6) ? "morgen" : "2026-07-01"; }
    int number() {
        if (choices_.once_in(24))
            return choices_.once_in(2) ? std::numeric_limits<int>::min()
                                       : std::numeric_limits<int>::max();
        return static_cast<int>(choices_.below(9)) - 1;
    }
    int place(std::size_t count) {
        return choices_.once_in(16) ? number() : static_cast<int>(choices_.below(count));
    }
    template <class Choice>
    Choice choice() {
        return static_cast<Choice>(choices_.below(names_of<Choice>.size()));
    }
    template <class Value>
    std::optional<Value> maybe(Value value) {
        if (choices_.once_in(2)) return std::nullopt;
        return value;
    }
    bool yes() { return choices_.once_in(2); }

    std::vector<Partner> partners() {
        std::vector<Partner> chosen;
        for (const OrganisationId one : ids(now_.organisations)) chosen.push_back({one, text()});
        return chosen;
    }
    Person person() { return {party(), text()}; }
    TableRow row() {
        TableRow row;
        row.details.name = name();
        row.details.initials = "A" + std::to_string(choices_.below(4));
        if (yes()) row.strengths = {"zaal", "gids"};
        if (yes()) row.needs = {"bus", ""};
        if (yes()) row.contact.name = "Riet";
        return row;
    }
    Table table() {
        Table table;
        table.number = static_cast<int>(choices_.below(5));
        table.organisations = ids(now_.organisations);
        table.proposal = yes() ? plan() : ProposalId{};
        return table;
    }
    WallView view() {
        WallView view;
        view.screen = choice<Screen>();
        if (yes()) view.organisations = ids(now_.organisations);
        if (yes()) view.contributions = ids(now_.contributions);
        view.poll = poll();
        view.option = place(2);
        return view;
    }
    PollRules rules() {
        PollRules rules;
        rules.kind = choice<PollKind>();
        rules.medium = choice<Medium>();
        rules.per = choice<VotePer>();
        rules.tie_rule = choice<TieRule>();
        rules.dots_each = number();
        rules.most_on_one = number();
        return rules;
    }

    const State& now() const { return now_; }

private:
    const State& now_;
    std::size_t facts_;
    Choices& choices_;
};

using Maker = Command (*)(Chooser&);

Command add_organisation(Chooser& it) {
    AddOrganisation asked;
    asked.details.name = it.name();
    asked.details.people = it.number();
    asked.presence = it.choice<Presence>();
    return asked;
}

Command make_proposal(Chooser& it) {
    MakeProposal asked;
    asked.details.title = it.text();
    asked.details.partners = it.partners();
    return asked;
}

Command make_agreement(Chooser& it) {
    AgreementDetails details;
    details.proposal = it.plan();
    details.first_step = it.text();
    details.caller = it.person();
    details.called = it.person();
    details.before = it.date();
    return MakeAgreement{details};
}

Command withdraw(Chooser& it) { return Withdraw{it.fact()}; }
Command restore(Chooser& it) { return Restore{it.fact()}; }
Command note_count(Chooser& it) {
    return NoteCount{it.poll(), it.place(3), it.place(1), it.number()};
}

// What people often do stands here more than once.
constexpr std::array<Maker, 59> makers = {
    add_organisation,
    add_organisation,
    add_organisation,
    make_proposal,
    make_proposal,
    make_proposal,
    make_agreement,
    make_agreement,
    withdraw,
    withdraw,
    withdraw,
    restore,
    restore,
    restore,
    note_count,
    note_count,
    note_count,
    [](Chooser&) -> Command { return a_start(); },
    [](Chooser& it) -> Command { return ChangeSession{.title = it.text(), .date = it.date()}; },
    [](Chooser& it) -> Command {
        return SetCase{{it.text(), {{"1", it.text()}}, "", ""}};
    },
    [](Chooser& it) -> Command { return AddMunicipalWish{it.text()}; },
    [](Chooser& it) -> Command { return SetMunicipalRole{it.choice<MunicipalRole>()}; },
    [](Chooser& it) -> Command {
        return ParkPoint{it.text(), it.party()};
    },
    [](Chooser& it) -> Command { return SetNotes{it.text()}; },
    [](Chooser& it) -> Command {
        if (it.yes() || it.yes()) return SetNotes{it.name()};
        return EndSession{};
    },
    [](Chooser& it) -> Command {
        return AmendOrganisation{.organisation = it.party(),
                                 .name = it.maybe(it.name()),
                                 .initials = it.maybe(it.text()),
                                 .people = it.maybe(it.number())};
    },
    [](Chooser& it) -> Command {
        return SetPresence{it.party(), it.choice<Presence>()};
    },
    [](Chooser& it) -> Command {
        return SetPresence{it.party(), Presence::present};
    },
    [](Chooser& it) -> Command {
        return PlaceOnMap{it.party(), it.yes(), {it.number(), it.number()}};
    },
    [](Chooser& it) -> Command {
        ShowMap asked;
        asked.look.follow = it.party();
        asked.look.filters = {{it.choice<MapFilterKey>(), it.text()}};
        asked.look.zoom = it.yes() ? 150 : it.number();
        asked.look.direction = it.yes();
        return asked;
    },
    [](Chooser& it) -> Command { return AddResident{it.text()}; },
    [](Chooser& it) -> Command {
        return AddContact{it.party(), it.text(), "", ""};
    },
    [](Chooser& it) -> Command {
        return ImportTable{it.text(), {it.row(), it.row()}};
    },
    [](Chooser& it) -> Command {
        return AddContributions{it.party(), it.choice<Side>(), {it.text(), it.text()}, {}, {}};
    },
    [](Chooser& it) -> Command {
        return AddContributions{it.party(), Side::strength, {it.name()}, "hands", {"old"}};
    },
    [](Chooser& it) -> Command {
        return AmendContribution{.contribution = it.card(),
                                 .text = it.maybe(it.text()),
                                 .side = it.maybe(it.choice<Side>())};
    },
    [](Chooser& it) -> Command {
        return SetShowing{it.card(), it.choice<Showing>()};
    },
    [](Chooser& it) -> Command {
        return MergeContributions{it.card(), it.ids(it.now().contributions)};
    },
    [](Chooser& it) -> Command {
        return PinLink{{it.party(), it.party(), it.card(), {}, it.text()}};
    },
    [](Chooser& it) -> Command {
        return DismissLink{{it.party(), it.party(), {}, {}, ""}};
    },
    [](Chooser& it) -> Command {
        return AmendProposal{.proposal = it.plan(),
                             .title = it.maybe(it.text()),
                             .partners = it.maybe(it.partners())};
    },
    [](Chooser& it) -> Command {
        return MergeProposals{it.plan(), it.ids(it.now().proposals)};
    },
    [](Chooser& it) -> Command {
        return JoinProposal{it.plan(), it.party()};
    },
    [](Chooser& it) -> Command {
        return LeaveProposal{it.plan(), it.party()};
    },
    [](Chooser& it) -> Command {
        return CheckCondition{it.plan(), it.place(2), {it.choice<Answer>(), it.text()}};
    },
    [](Chooser& it) -> Command {
        return OpenPoll{it.rules(), it.ids(it.now().proposals), it.poll()};
    },
    [](Chooser& it) -> Command {
        return OpenPoll{{}, it.ids(it.now().proposals), {}};
    },
    [](Chooser& it) -> Command {
        return NotePapers{it.poll(), it.number()};
    },
    [](Chooser& it) -> Command {
        return NoteConcern{it.poll(), it.place(2), it.text()};
    },
    [](Chooser& it) -> Command {
        return ClosePoll{it.poll(), it.yes()};
    },
    [](Chooser& it) -> Command {
        return CorrectCount{it.poll(), it.place(2), it.place(1), it.number(), it.text()};
    },
    [](Chooser& it) -> Command {
        return AmendAgreement{.agreement = it.agreement(),
                              .first_step = it.maybe(it.text()),
                              .called = it.maybe(it.person())};
    },
    [](Chooser& it) -> Command {
        return NoteFollowUp{it.agreement(), it.choice<FollowUp>(), it.text()};
    },
    [](Chooser& it) -> Command { return EnterPhase{it.place(3)}; },
    [](Chooser& it) -> Command {
        if (it.yes()) return ExtendPhase{it.number()};
        return SetMinutes{it.place(3), it.number()};
    },
    [](Chooser& it) -> Command {
        return PlanTables{{it.table(), it.table()}, 2, it.number()};
    },
    [](Chooser& it) -> Command { return StartRound{it.number()}; },
    [](Chooser& it) -> Command { return ShowOnWall{it.view()}; },
    [](Chooser& it) -> Command {
        if (it.yes()) return PauseWall{it.yes()};
        return FreezeWall{it.yes()};
    },
};

/// The next step of a count: a figure that is missing, the stembriefjes, or the close.
Command step_of_count(const Poll& poll, Chooser& it) {
    for (int option = 0; option < static_cast<int>(poll.counts.size()); ++option) {
        const auto& figures = poll.counts[static_cast<std::size_t>(option)].figures;
        for (int level = 0; level < static_cast<int>(figures.size()); ++level)
            if (figures[static_cast<std::size_t>(level)] < 0)
                return NoteCount{poll.id, option, level, it.place(4)};
    }
    if (poll.rules.medium == Medium::paper && poll.papers < 0)
        return NotePapers{poll.id, it.place(9)};
    return ClosePoll{poll.id, it.yes()};
}

}  // namespace

Command any_wish(const State& now, std::size_t facts, Choices& choices) {
    Chooser chooser(now, facts, choices);
    const Poll* poll = open_poll(now);
    if (poll != nullptr && choices.once_in(2)) return step_of_count(*poll, chooser);
    return makers[choices.below(makers.size())](chooser);
}
