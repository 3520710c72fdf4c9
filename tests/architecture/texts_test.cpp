#include "architecture/sources.hpp"

#include <catch2/catch_test_macros.hpp>
#include <fstream>
#include <map>
#include <nlohmann/json.hpp>
#include <regex>
#include <set>

namespace fs = std::filesystem;
using namespace architecture;

namespace {

// Every sentence of a language by its key; keys inside keys are joined by dots.
using Sentences = std::map<std::string, std::string>;

void collect(const nlohmann::json& value, const std::string& key, Sentences& into) {
    if (value.is_string()) into[key] = value.get<std::string>();
    if (!value.is_structured()) return;
    for (const auto& [name, inner] : value.items())
        collect(inner, key.empty() ? name : key + '.' + name, into);
}

Sentences sentences(const std::string& language) {
    Sentences found;
    std::ifstream text(repository() / "assets/texts" / (language + ".json"));
    collect(nlohmann::json::parse(text), "", found);
    return found;
}

std::multiset<std::string> braces(const std::string& sentence) {
    static const std::regex brace("\\{[a-z_]*\\}");
    std::multiset<std::string> found;
    for (auto part = std::sregex_iterator(sentence.begin(), sentence.end(), brace);
         part != std::sregex_iterator(); ++part)
        found.insert(part->str());
    return found;
}

void check_that_all_stand_in(const Sentences& ones, const Sentences& others) {
    for (const auto& [key, sentence] : ones) {
        CAPTURE(key, sentence);
        CHECK(others.contains(key));
    }
}

}  // namespace

TEST_CASE("every Dutch sentence has an English one and the other way round", "[architecture]") {
    const Sentences dutch = sentences("nl");
    const Sentences english = sentences("en");

    REQUIRE_FALSE(dutch.empty());
    check_that_all_stand_in(dutch, english);
    check_that_all_stand_in(english, dutch);
}

TEST_CASE("both languages fill in the same braces", "[architecture]") {
    const Sentences english = sentences("en");

    for (const auto& [key, sentence] : sentences("nl")) {
        const auto other = english.find(key);
        if (other == english.end()) continue;
        CAPTURE(key, sentence, other->second);
        CHECK(braces(sentence) == braces(other->second));
    }
}

TEST_CASE("no sentence is empty", "[architecture]") {
    for (const char* language : {"nl", "en"}) {
        for (const auto& [key, sentence] : sentences(language)) {
            CAPTURE(language, key);
            CHECK_FALSE(sentence.empty());
        }
    }
}
