#include "store/wish_reader.hpp"

#include "domain/lookup.hpp"
#include "store/fields.hpp"
#include "store/played_lines.hpp"
#include "store/texts_reader.hpp"

#include <catch2/catch_test_macros.hpp>
#include <filesystem>
#include <set>

using store::read_wish;
using store::WishRefused;
using store_test::PlayedEvening;

namespace {

WishRefused refused(std::string_view line, const domain::State& now = {}) {
    const store::WishRead read = read_wish(line, now);
    const auto* refusal = std::get_if<WishRefused>(&read);
    REQUIRE(refusal != nullptr);
    return *refusal;
}

/// The wish that a line is, which must be of this kind.
template <class Wish>
Wish wish(std::string_view line, const domain::State& now = {}) {
    const store::WishRead read = read_wish(line, now);
    REQUIRE(std::holds_alternative<domain::Command>(read));
    const auto* wish = std::get_if<Wish>(&std::get<domain::Command>(read));
    REQUIRE(wish != nullptr);
    return *wish;
}

/// Two organisations that said something, two plans, a poll on them and an agreement.
PlayedEvening small_evening() {
    PlayedEvening evening;
    for (
        const char* line :
        {R"({"wish":"add_organisation","name":"Museum Het Baken","presence":"present"})",
         R"({"wish":"add_organisation","name":"Wijkraad Noord","presence":"present"})",
         R"({"wish":"add_contributions","organisation":"2","texts":["warme zaal","verhalen"]})",
         R"({"wish":"add_municipal_wish","text":"Ouderen thuis"})",
         R"({"wish":"make_proposal","title":"Koffie","partners":["2","3"]})",
         R"({"wish":"make_proposal","title":"Museum","partners":["2","3"]})",
         R"({"wish":"make_agreement","proposal":"Koffie","first_step":"bellen","caller":"2","before":"2026-07-01"})",
         R"({"wish":"open_poll"})"}) {
        CAPTURE(line);
        REQUIRE(evening.play(line).starts_with("saved"));
    }
    return evening;
}

}  // namespace

TEST_CASE("a wish needs its name and only what has no default", "[store][wish]") {
    const auto asked =
        wish<domain::AddOrganisation>(R"({"wish":"add_organisation","name":"Museum Het Baken"})");

    CHECK(asked.details.name == "Museum Het Baken");
    CHECK(asked.details.people == 1);
    CHECK(asked.presence == domain::Presence::expected);
}

TEST_CASE("the examples run on a fresh evening and show every wish", "[store][wish]") {
    PlayedEvening evening;
    std::set<std::string_view> shown = {"start_session"};

    for (const std::string& line : store::example_wishes()) {
        CAPTURE(line);
        const auto read = read_wish(line, evening.state());
        REQUIRE(std::holds_alternative<domain::Command>(read));
        shown.insert(store::wish_name(std::get<domain::Command>(read)));
        const std::string outcome = evening.play(line);
        CHECK(outcome == "saved " + std::to_string(evening.facts().size()));
    }

    CHECK(store::example_wishes().front() ==
          R"({"wish":"add_organisation","name":"Museum Het Baken"})");
    CHECK(shown == std::set<std::string_view>(store::wish_names.begin(), store::wish_names.end()));
    CHECK(evening.state().ended);
}

TEST_CASE("making a session again is a wish that the rules refuse", "[store][wish]") {
    PlayedEvening evening;

    CHECK(evening.play(R"({"wish":"start_session","title":"Nog een"})") ==
          "refused session_started_already");
}

TEST_CASE("a line that is no JSON object is not a wish", "[store][wish]") {
    CHECK(refused("") == WishRefused{"not_a_wish", "wish.json_broken", ""});
    CHECK(refused("{\"wish\":").sentence == "wish.json_broken");
    CHECK(refused("{\"wish\":\"set_notes\",\"text\":\"\xC3\"}").sentence == "wish.json_broken");
    CHECK(refused("[]").sentence == "wish.not_an_object");
    CHECK(refused("\"add_organisation\"").sentence == "wish.not_an_object");
    CHECK(refused(std::string(2'000'000, ' ')).sentence == "wish.json_too_large");
    CHECK(refused(std::string(1'000'000, '[')).sentence == "wish.json_too_deep");
    CHECK(refused(R"({"wish":"set_notes","text":"a","text":"b"})") ==
          WishRefused{"not_a_wish", "wish.json_key_twice", "text"});
}

TEST_CASE("a line without a known wish is told what is missing", "[store][wish]") {
    CHECK(refused("{}") == WishRefused{"not_a_wish", "wish.member_missing", "wish"});
    CHECK(refused(R"({"wish":7})") == WishRefused{"not_a_wish", "wish.wrong_type", "wish"});
    CHECK(refused(R"({"wish":"dance"})") ==
          WishRefused{"not_a_wish", "wish.unknown_wish", "dance"});
}

TEST_CASE("a member that a wish does not have is named, with those it has", "[store][wish]") {
    const WishRefused refusal = refused(R"({"wish":"park_point","tekst":"later"})");

    CHECK(refusal ==
          WishRefused{"not_a_wish", "wish.unknown_member", "tekst (text, organisation)"});
    CHECK(refused(R"({"wish":"end_session","at":"2026-06-16T22:00:00"})").sentence ==
          "wish.unknown_member");
}

TEST_CASE("a member of the wrong type is named", "[store][wish]") {
    CHECK(refused(R"({"wish":"add_organisation","name":7})") ==
          WishRefused{"not_a_wish", "wish.wrong_type", "name"});
    CHECK(refused(R"({"wish":"add_organisation","name":"A","people":"veel"})").detail == "people");
    CHECK(refused(R"({"wish":"add_organisation","name":"A","people":2.5})").detail == "people");
    CHECK(refused(R"({"wish":"add_organisation","name":null})").detail == "name");
    CHECK(refused(R"({"wish":"pause_wall","paused":1})").detail == "paused");
    CHECK(refused(R"({"wish":"add_contributions","texts":"een"})").detail == "texts");
    CHECK(refused(R"({"wish":"add_contributions","texts":[1]})").detail == "texts.1");
    CHECK(refused(R"({"wish":"set_presence","organisation":true})").detail == "organisation");
    CHECK(refused(R"({"wish":"make_proposal","partners":[[]]})").detail == "partners.1");
    CHECK(refused(R"({"wish":"set_case","figures":["430"]})").detail == "figures.1");
    CHECK(refused(R"({"wish":"withdraw","fact":"laatste"})").sentence == "wish.unknown_fact");
    CHECK(refused(R"({"wish":"add_organisation","people":3000000000})") ==
          WishRefused{"not_a_wish", "wish.number_out_of_range", "people"});
}

TEST_CASE("a choice goes by its name", "[store][wish]") {
    CHECK(
        wish<domain::SetMunicipalRole>(R"({"wish":"set_municipal_role","role":"listens"})").role ==
        domain::MunicipalRole::listens);
    CHECK(refused(R"({"wish":"set_municipal_role","role":"dances"})") ==
          WishRefused{"not_a_wish", "wish.unknown_choice", "role \"dances\""});
    CHECK(
        wish<domain::ShowOnWall>(R"({"wish":"show_on_wall","screen":"proefbeeld"})").view.screen ==
        domain::Screen::test_picture);
}

TEST_CASE("a thing goes by its id as text or number, or by its name", "[store][wish]") {
    const PlayedEvening evening = small_evening();
    const domain::State& now = evening.state();

    for (const char* id : {"\"2\"", "2", "\"Museum Het Baken\"", "\"museum  het BAKEN\""}) {
        CAPTURE(id);
        const std::string line =
            std::string(R"({"wish":"set_presence","organisation":)") + id + "}";
        CHECK(wish<domain::SetPresence>(line, now).organisation == domain::OrganisationId{2});
    }
    for (const char* id : {"\"4.2\"", "4.2", "\"Verhalen\""}) {
        CAPTURE(id);
        const std::string line = std::string(R"({"wish":"set_showing","contribution":)") + id + "}";
        CHECK(wish<domain::SetShowing>(line, now).contribution == domain::ContributionId{4, 2});
    }
    CHECK(wish<domain::JoinProposal>(R"({"wish":"join_proposal","proposal":"Museum"})", now)
              .proposal == domain::ProposalId{7});
    CHECK(wish<domain::AmendProposal>(R"({"wish":"amend_proposal","serves":"ouderen thuis"})", now)
              .serves == domain::MunicipalWishId{5});
    CHECK(wish<domain::NoteFollowUp>(R"({"wish":"note_follow_up","agreement":"Koffie"})", now)
              .agreement == domain::AgreementId{8});
    CHECK(wish<domain::ClosePoll>(R"({"wish":"close_poll","poll":9})", now).poll ==
          domain::PollId{9});
    CHECK(wish<domain::Withdraw>(R"({"wish":"withdraw","fact":"9"})", now).fact ==
          domain::FactNumber{9});
}

TEST_CASE("nobody goes by zero or by no text", "[store][wish]") {
    const PlayedEvening evening = small_evening();

    for (const char* nobody : {"\"\"", "0", "\"0\""}) {
        CAPTURE(nobody);
        const std::string line =
            std::string(R"({"wish":"park_point","text":"a","organisation":)") + nobody + "}";
        CHECK_FALSE(wish<domain::ParkPoint>(line, evening.state()).organisation.exists());
    }
}

TEST_CASE("a name that nothing has is refused as what it should have been", "[store][wish]") {
    const PlayedEvening evening = small_evening();
    const auto code = [&](std::string_view line) { return refused(line, evening.state()).code; };

    CHECK(refused(R"({"wish":"set_presence","organisation":"Museum"})", evening.state()) ==
          WishRefused{"unknown_organisation", "wish.unknown_organisation", "Museum"});
    CHECK(code(R"({"wish":"set_presence","organisation":99})") == "unknown_organisation");
    CHECK(code(R"({"wish":"set_presence","organisation":-2})") == "unknown_organisation");
    CHECK(code(R"({"wish":"set_showing","contribution":"koude zaal"})") == "unknown_contribution");
    CHECK(code(R"({"wish":"set_showing","contribution":"4.3"})") == "unknown_contribution");
    CHECK(code(R"({"wish":"join_proposal","proposal":"Thee"})") == "unknown_proposal");
    CHECK(code(R"({"wish":"close_poll","poll":"A"})") == "unknown_poll");
    CHECK(code(R"({"wish":"note_follow_up","agreement":"Museum"})") == "unknown_agreement");
    CHECK(code(R"({"wish":"amend_proposal","serves":"iets"})") == "unknown_municipal_wish");
    CHECK(code(R"({"wish":"enter_phase","phase":"dansen"})") == "unknown_phase");
    CHECK(code(R"({"wish":"show_on_wall","phase":"dansen"})") == "unknown_phase");
    CHECK(code(R"({"wish":"note_count","option":"C"})") == "unknown_option");
    CHECK(code(R"({"wish":"note_count","level":"misschien"})") == "unknown_level");
    CHECK(code(R"({"wish":"check_condition","condition":"leuk?"})") == "unknown_condition");
}

TEST_CASE("a text that two cards share does not name one of them", "[store][wish]") {
    PlayedEvening evening = small_evening();
    REQUIRE(evening.play(R"({"wish":"add_contributions","organisation":3,"text":"Warme zaal"})") ==
            "saved 10");

    CHECK(refused(R"({"wish":"set_showing","contribution":"warme zaal"})", evening.state()) ==
          WishRefused{"not_a_wish", "wish.name_not_unique", "warme zaal"});

    SECTION("but when they were merged, it names the one that stands") {
        REQUIRE(evening.play(R"({"wish":"merge_contributions","into":"10.1","from":["4.1"]})") ==
                "saved 11");
        CHECK(wish<domain::SetShowing>(R"({"wish":"set_showing","contribution":"warme zaal"})",
                                       evening.state())
                  .contribution == domain::ContributionId{10, 1});
    }
}

TEST_CASE("phases, levels and conditions go by place, key or name", "[store][wish]") {
    const PlayedEvening evening;
    const domain::State& now = evening.state();

    for (const char* phase : {"1", "\"kwaliteiten\"", "\"Kwaliteiten\"", "\"strengths\""}) {
        CAPTURE(phase);
        const std::string line = std::string(R"({"wish":"enter_phase","phase":)") + phase + "}";
        CHECK(wish<domain::EnterPhase>(line, now).phase == 1);
    }
    CHECK(wish<domain::ShowOnWall>(R"({"wish":"show_on_wall","phase":"Vragen"})", now).view.phase ==
          "vragen");
    CHECK(wish<domain::NoteCount>(R"({"wish":"note_count","level":"Ik ben tegen"})", now).level ==
          4);
    CHECK(wish<domain::CheckCondition>(
              R"({"wish":"check_condition","condition":"Houden we dit vol?"})", now)
              .condition == 4);
}

TEST_CASE("an option goes by place, letter or title of the poll that is meant", "[store][wish]") {
    PlayedEvening evening = small_evening();

    for (const char* option : {"1", "\"B\"", "\"b\"", "\"museum\""}) {
        CAPTURE(option);
        const std::string line = std::string(R"({"wish":"note_count","option":)") + option + "}";
        CHECK(wish<domain::NoteCount>(line, evening.state()).option == 1);
    }
    CHECK(refused(R"({"wish":"note_count","option":"A"})").code == "unknown_poll");
    CHECK(refused(R"({"wish":"note_count","poll":99,"option":"A"})", evening.state()).code ==
          "unknown_poll");

    SECTION("for a correction that is the poll that was closed") {
        for (const char* line :
             {R"({"wish":"note_count","option":"A","figure":1})",
              R"({"wish":"note_count","option":"B","figure":0})", R"({"wish":"close_poll"})",
              R"({"wish":"correct_count","option":"B","figure":1,"reason":"vergeten"})"})
            CHECK(evening.play(line).starts_with("saved"));
        CHECK(evening.state().polls.back().corrections.size() == 1);
    }
}

TEST_CASE("a poll takes from the method what the line leaves out", "[store][wish]") {
    PlayedEvening evening = small_evening();
    domain::State now = evening.state();
    now.method.ballot.medium = domain::Medium::paper;
    now.method.ballot.tie_rule = domain::TieRule::lot;
    now.municipal_role = domain::MunicipalRole::listens;

    const auto asked = wish<domain::OpenPoll>(R"({"wish":"open_poll","dots":3})", now);

    CHECK(asked.rules.medium == domain::Medium::paper);
    CHECK(asked.rules.tie_rule == domain::TieRule::lot);
    CHECK(asked.rules.municipal_role == domain::MunicipalRole::listens);
    CHECK(asked.rules.levels == 5);
    CHECK(asked.rules.dots_each == 3);
    CHECK(asked.options == std::vector<domain::ProposalId>{{6}, {7}});
}

TEST_CASE("one card may be written as text, partners and persons as an organisation",
          "[store][wish]") {
    const PlayedEvening evening = small_evening();
    const domain::State& now = evening.state();

    CHECK(
        wish<domain::AddContributions>(R"({"wish":"add_contributions","text":"een zaal"})").texts ==
        std::vector<std::string>{"een zaal"});
    CHECK(refused(R"({"wish":"add_contributions","text":"een","texts":["twee"]})").sentence ==
          "wish.unknown_member");
    CHECK(wish<domain::MakeProposal>(R"({"wish":"make_proposal","partners":["2",3]})", now)
              .details.partners == std::vector<domain::Partner>{{{2}, ""}, {{3}, ""}});
    CHECK(wish<domain::MakeAgreement>(R"({"wish":"make_agreement","caller":"Wijkraad Noord"})", now)
              .details.caller == domain::Person{{3}, ""});
}

TEST_CASE("what an amendment leaves out stays as it is", "[store][wish]") {
    const PlayedEvening evening = small_evening();

    const auto asked = wish<domain::AmendOrganisation>(
        R"({"wish":"amend_organisation","organisation":2,"people":4,"kind":null})",
        evening.state());

    CHECK(asked.people == 4);
    CHECK_FALSE(asked.kind.has_value());
    CHECK_FALSE(asked.name.has_value());
}

TEST_CASE("a script may say when something was asked", "[store][wish]") {
    const PlayedEvening evening;
    const auto at = [&](std::string_view moment) {
        const std::string line = R"({"wish":"end_session","at":")" + std::string(moment) + "\"}";
        return store::read_timed_wish(line, evening.state()).at;
    };

    CHECK(at("1970-01-01T00:00:00Z") == base::UtcSeconds{});
    CHECK(at("1970-01-01T02:00:07") == base::UtcSeconds{std::chrono::seconds(7)});
    CHECK(at("2026-06-16T19:10:00") == base::UtcSeconds{std::chrono::seconds(1'781'629'800)});
    for (const char* wrong :
         {"", "19:10", "2026-06-31T19:10:00", "2026-06-16T24:00:00", "2026-06-16T19:10:60",
          "2026-06-16T19:10:0a", "2026-06-16 19:10:00", "2026-06-16T19:10:00ZZ",
          "0001-01-01T00:00:00", "1899-12-31T23:59:59Z", "99999-01-01T00:00:00"}) {
        CAPTURE(wrong);
        CHECK_FALSE(at(wrong).has_value());
    }
    const auto refusal =
        store::read_timed_wish(R"({"wish":"end_session","at":7})", evening.state());
    CHECK(std::get<WishRefused>(refusal.read).sentence == "wish.not_a_moment");
    CHECK_FALSE(store::read_timed_wish(R"({"wish":"end_session"})", evening.state()).at);
}

TEST_CASE("every reason why a line is no wish has a sentence", "[store][wish]") {
    for (const char* language : {"nl", "en"}) {
        const auto words =
            store::read_words(std::filesystem::path(SOURCE_DIR) / "assets/texts", language);
        REQUIRE(words.has_value());
        for (const char* why : {"json_broken",          "json_too_large",
                                "json_too_deep",        "json_key_twice",
                                "not_an_object",        "member_missing",
                                "unknown_wish",         "unknown_member",
                                "wrong_type",           "unknown_choice",
                                "number_out_of_range",  "not_a_moment",
                                "name_not_unique",      "unknown_organisation",
                                "unknown_contribution", "unknown_proposal",
                                "unknown_poll",         "unknown_option",
                                "unknown_level",        "unknown_agreement",
                                "unknown_phase",        "unknown_municipal_wish",
                                "unknown_condition",    "unknown_fact"}) {
            CAPTURE(language, why);
            CHECK(words.value().knows("wish." + std::string(why)));
        }
    }
}
