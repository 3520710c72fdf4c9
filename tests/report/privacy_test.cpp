#include "report/evening.hpp"
#include "report/html.hpp"
#include "report/paper_html.hpp"

#include <catch2/catch_test_macros.hpp>

using namespace report_tests;

TEST_CASE("names, contacts, notes and what is held back stand in no report", "[report][privacy]") {
    for (const char* language : {"nl", "en"}) {
        const std::string page = report::html_of(report_of(an_evening(), language), theme());
        for (const std::string& word : private_words()) {
            CAPTURE(language, word);
            CHECK(page.find(word) == std::string::npos);
        }
    }
}

TEST_CASE("the paper names persons on the agreement forms alone", "[report][privacy]") {
    const base::Words& words = words_in("nl");
    const report::Paper paper = report::build_paper(an_evening(), words);

    report::Paper without_forms = paper;
    without_forms.agreements.clear();
    const std::string page = report::paper_html(without_forms, theme(), words);
    for (const std::string& word : private_words()) {
        CAPTURE(word);
        CHECK(page.find(word) == std::string::npos);
    }

    const std::string whole = report::paper_html(paper, theme(), words);
    CHECK(whole.find("Ahmed Geheim") != std::string::npos);
    for (const char* word :
         {"Geheime Bewoner", "0485-123456", "fatima@example.org", "Fatima Contactpersoon",
          "teruggehouden", "geheime-notitie", "notitie-van-het-bellen"}) {
        CAPTURE(word);
        CHECK(whole.find(word) == std::string::npos);
    }
}

TEST_CASE("who could help with a held-back need is no secret that slips out", "[report][privacy]") {
    domain::State now = an_evening();
    for (domain::Contribution& contribution : now.contributions)
        contribution.showing = domain::Showing::held_back;

    std::string said;
    for (const std::string& text : report::texts_of(report_of(now))) said += text + "\n";

    for (const domain::Contribution& contribution : now.contributions) {
        CAPTURE(contribution.text);
        CHECK(said.find(contribution.text) == std::string::npos);
    }
}

TEST_CASE("a name that slipped into a sentence is found", "[report][privacy]") {
    domain::State now = an_evening();
    CHECK(report::personal_texts(report_of(now), now).empty());

    now.agreements[0].details.first_step = "ahmed geheim opent de zaal";
    now.parked_points[0].text = "bel 0485-123456";
    const auto found = report::personal_texts(report_of(now), now);

    REQUIRE(found.size() == 2);
    CHECK(found[0] == report::PersonalText{"Ahmed Geheim", "ahmed geheim opent de zaal"});
    CHECK(found[1] == report::PersonalText{"0485-123456", "bel 0485-123456 (Seniorenraad)"});
}
