#include "domain/undo.hpp"

#include "domain/evening.hpp"
#include "domain/lookup.hpp"

#include <catch2/catch_test_macros.hpp>

using namespace domain;

namespace {

FactNumber last(const Evening& evening) { return evening.facts.back().number; }

}  // namespace

TEST_CASE("withdrawing a plan leaves everybody else's work alone", "[domain][undo]") {
    Evening evening;
    const auto museum = evening.party("Museum");
    const auto choir = evening.party("Koor");
    evening.plan("Zingen", {museum, choir});
    const FactNumber plan = last(evening);
    evening.strength(museum, "zaal");
    const State before = evening.now;

    evening.fact(Withdraw{plan});
    CHECK(evening.now.proposals.empty());
    CHECK(evening.now.contributions == before.contributions);

    evening.fact(Restore{plan});
    CHECK(evening.now == before);
}

TEST_CASE("what a withdrawn party said goes and returns with it", "[domain][undo]") {
    Evening evening;
    const auto museum = evening.party("Museum");
    const FactNumber joined = last(evening);
    evening.strength(museum, "zaal");

    evening.fact(Withdraw{joined});
    CHECK(evening.now.contributions.empty());
    evening.fact(Restore{joined});
    CHECK(evening.now.contributions.size() == 1);
}

TEST_CASE("facts that carry the evening are final", "[domain][undo]") {
    Evening evening;
    const auto museum = evening.party("Museum");
    const auto choir = evening.party("Koor");
    const std::vector<ProposalId> plans = {evening.plan("A", {museum, choir}),
                                           evening.plan("B", {museum, choir})};
    OpenPoll asked{{}, plans, {}};
    asked.rules.medium = Medium::paper;
    std::vector<FactNumber> final_facts = {{1, 0}};
    final_facts.push_back(evening.fact(asked));
    final_facts.push_back(evening.fact(NoteCount{{}, 0, 0, 1}));
    final_facts.push_back(evening.fact(NoteCount{{}, 1, 0, 1}));
    final_facts.push_back(evening.fact(NotePapers{{}, 2}));
    final_facts.push_back(evening.fact(NoteConcern{{}, 1, "duur"}));
    final_facts.push_back(evening.fact(ClosePoll{}));
    final_facts.push_back(evening.fact(CorrectCount{{}, 0, 0, 2, "miste er een"}));
    const FactNumber notes = evening.fact(SetNotes{"x"});
    final_facts.push_back(evening.fact(Withdraw{notes}));
    final_facts.push_back(evening.fact(Restore{notes}));

    for (const FactNumber fact : final_facts) {
        CAPTURE(fact.number);
        const std::string final = fact.number == 1 ? "start_is_final" : "fact_is_final";
        CHECK(evening.refused(Withdraw{fact}) == final);
        CHECK(evening.refused(Restore{fact}) == final);
    }
}

TEST_CASE("a poll that is still open can be called off, with its count", "[domain][undo]") {
    Evening evening;
    const auto museum = evening.party("Museum");
    const auto choir = evening.party("Koor");
    const std::vector<ProposalId> plans = {evening.plan("A", {museum, choir}),
                                           evening.plan("B", {museum, choir})};
    const FactNumber opened = evening.fact(OpenPoll{{}, plans, {}});
    const FactNumber count = evening.fact(NoteCount{{}, 0, 0, 1});
    const State before = evening.now;

    evening.fact(Withdraw{count});
    CHECK(open_poll(evening.now)->counts[0].figures[0] == -1);
    evening.fact(Restore{count});
    evening.fact(Withdraw{opened});
    CHECK(open_poll(evening.now) == nullptr);

    evening.fact(Restore{opened});
    CHECK(evening.now == before);
}

TEST_CASE("a poll that was called off stays so once another was opened", "[domain][undo]") {
    Evening evening;
    const auto museum = evening.party("Museum");
    const auto choir = evening.party("Koor");
    const std::vector<ProposalId> plans = {evening.plan("A", {museum, choir}),
                                           evening.plan("B", {museum, choir})};
    const FactNumber first = evening.fact(OpenPoll{{}, plans, {}});
    evening.fact(Withdraw{first});
    const PollId second = evening.closed_poll(plans, 1);

    CHECK(evening.refused(Restore{first}) == "poll_open_already");
    evening.fact(OpenPoll{{}, plans, second});
    CHECK(evening.refused(Restore{first}) == "poll_open_already");
}

TEST_CASE("only a fact that is there and counts can be withdrawn", "[domain][undo]") {
    Evening evening;
    const FactNumber notes = evening.fact(SetNotes{"x"});

    CHECK(evening.refused(Withdraw{{99, 0}}) == "unknown_fact");
    CHECK(evening.refused(Withdraw{{notes.number, 1}}) == "unknown_fact");
    CHECK(evening.refused(Withdraw{}) == "unknown_fact");
    CHECK(evening.refused(Restore{notes}) == "not_withdrawn");
    evening.fact(Withdraw{notes});
    CHECK(evening.refused(Withdraw{notes}) == "withdrawn_already");
    CHECK(is_withdrawn(evening.facts, notes));
    evening.fact(Restore{notes});
    CHECK_FALSE(is_withdrawn(evening.facts, notes));
}

TEST_CASE("a phone takes back what a phone sent and nothing else", "[domain][undo]") {
    Evening evening;
    const auto museum = evening.party("Museum");
    const FactNumber joined = last(evening);
    const AddContributions card{museum, Side::strength, {"zaal"}, {}, {}};
    const FactNumber by_phone = evening.fact(card, Origin::phone);

    CHECK(evening.refused(Withdraw{joined}, Origin::phone) == "fact_is_final");
    CHECK(evening.refused(Withdraw{by_phone}, Origin::table) == "fact_is_final");
    evening.fact(Withdraw{by_phone}, Origin::phone);
    evening.fact(Restore{by_phone}, Origin::facilitator);
}

TEST_CASE("a name that went and was given again blocks its return", "[domain][undo]") {
    Evening evening;
    evening.party("Museum");
    const FactNumber first = last(evening);
    evening.fact(Withdraw{first});
    evening.party("museum");

    CHECK(evening.refused(Restore{first}) == "name_taken");
}

TEST_CASE("initials that were given again block their return", "[domain][undo]") {
    Evening evening;
    evening.party("Museum Baken");
    const FactNumber first = last(evening);
    evening.fact(Withdraw{first});
    evening.party("Mooie Berg");

    CHECK(evening.refused(Restore{first}) == "initials_taken");
}

TEST_CASE("undoing a new name is refused when the old one is taken", "[domain][undo]") {
    Evening evening;
    const auto museum = evening.party("Museum");
    const FactNumber renamed =
        evening.fact(AmendOrganisation{.organisation = museum, .name = "Het Baken"});
    evening.party("Museum");

    CHECK(evening.refused(Withdraw{renamed}) == "name_taken");
}

TEST_CASE("an agreement does not return beside the one that replaced it", "[domain][undo]") {
    Evening evening;
    const auto museum = evening.party("Museum");
    const auto choir = evening.party("Koor");
    const AgreementDetails details{
        evening.plan("Zingen", {museum, choir}), "Bellen", {museum, ""}, {}, "2026-07-01"};
    const FactNumber first = evening.fact(MakeAgreement{details});
    evening.fact(Withdraw{first});
    evening.fact(MakeAgreement{details});

    CHECK(evening.refused(Restore{first}) == "agreement_exists");
}

TEST_CASE("an accidental end is mended", "[domain][undo]") {
    Evening evening;
    const FactNumber notes = evening.fact(SetNotes{"x"});
    evening.fact(AddResident{"Riet"});
    const FactNumber resident = last(evening);
    const FactNumber end = evening.fact(EndSession{});

    CHECK(evening.refused(Withdraw{resident}) == "session_ended");
    CHECK(evening.refused(Withdraw{notes}) == "accepted");
    evening.fact(Withdraw{end});
    CHECK_FALSE(evening.now.ended);
    CHECK(evening.refused(Withdraw{resident}) == "accepted");
    evening.fact(Restore{end});
    CHECK(evening.now.ended);
}

TEST_CASE("an end does not return while people vote", "[domain][undo]") {
    Evening evening;
    const auto museum = evening.party("Museum");
    const auto choir = evening.party("Koor");
    const std::vector<ProposalId> plans = {evening.plan("A", {museum, choir}),
                                           evening.plan("B", {museum, choir})};
    const FactNumber end = evening.fact(EndSession{});
    evening.fact(Withdraw{end});
    evening.fact(OpenPoll{{}, plans, {}});

    CHECK(evening.refused(Restore{end}) == "poll_open_already");
}

TEST_CASE("undo goes back through the facilitator's own acts, redo forward", "[domain][undo]") {
    Evening evening;
    CHECK_FALSE(last_act(evening.facts, Origin::facilitator).exists());
    const auto museum = evening.party("Museum");
    const FactNumber joined = last(evening);
    const FactNumber notes = evening.fact(SetNotes{"x"});
    evening.fact(AddContributions{museum, Side::need, {"bus"}, {}, {}}, Origin::phone);
    const auto act = [&] { return last_act(evening.facts, Origin::facilitator); };
    const auto back = [&] { return last_taken_back(evening.facts, Origin::facilitator); };

    CHECK(act() == notes);
    CHECK_FALSE(back().exists());
    evening.fact(Withdraw{notes});
    CHECK(act() == joined);
    evening.fact(Withdraw{joined});
    CHECK_FALSE(act().exists());
    CHECK(back() == joined);
    evening.fact(Restore{joined});
    CHECK(act() == joined);
    CHECK(back() == notes);
    const FactNumber other = evening.fact(SetNotes{"y"});
    CHECK(act() == other);
    CHECK_FALSE(back().exists());
}

TEST_CASE("Ctrl+Z passes over a result and everything that led to it", "[domain][undo]") {
    Evening evening;
    const auto museum = evening.party("Museum");
    const auto choir = evening.party("Koor");
    const ProposalId one = evening.plan("A", {museum, choir});
    const ProposalId two = evening.plan("B", {museum, choir});
    const FactNumber before_the_poll = last(evening);
    evening.fact(OpenPoll{{}, {one, two}, {}});
    const FactNumber wrong = evening.fact(NoteCount{{}, 0, 0, 2});
    CHECK(last_act(evening.facts, Origin::facilitator) == wrong);
    evening.fact(Withdraw{wrong});
    for (const int option : {0, 1}) evening.fact(NoteCount{{}, option, 0, 1});
    evening.fact(Withdraw{last(evening)});
    evening.fact(NoteCount{{}, 1, 0, 2});
    evening.fact(ClosePoll{});
    evening.fact(CorrectCount{{}, 0, 0, 2, "miste er een"});

    CHECK(last_act(evening.facts, Origin::facilitator) == before_the_poll);
    CHECK_FALSE(last_taken_back(evening.facts, Origin::facilitator).exists());
}

TEST_CASE("Ctrl+Z passes over steps and what the wall shows", "[domain][undo]") {
    Evening evening;
    const FactNumber notes = evening.fact(SetNotes{"x"});
    evening.fact(EnterPhase{0});
    evening.fact(ShowOnWall{});
    evening.fact(PauseWall{true});
    evening.fact(FreezeWall{true});

    CHECK(last_act(evening.facts, Origin::facilitator) == notes);
}
