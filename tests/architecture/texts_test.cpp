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

// Every sentence of a language by its key; the files of one language are one list.
using Sentences = std::multimap<std::string, std::string>;

Sentences sentences(const std::string& language) {
    Sentences found;
    for (const fs::path& file : files_below("assets/texts/" + language, {".json"})) {
        std::ifstream text(repository() / file);
        const nlohmann::json object = nlohmann::json::parse(text);
        for (const auto& [key, sentence] : object.items())
            found.emplace(key, sentence.get<std::string>());
    }
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

/// The numbers that words in a sentence go with, as in "{n|vraag|vragen}".
std::set<std::string> numbers_for_words(const std::string& sentence) {
    static const std::regex words("\\{([a-z_]*)\\|[^{}|]+\\|[^{}|]+\\}");
    std::set<std::string> found;
    for (auto part = std::sregex_iterator(sentence.begin(), sentence.end(), words);
         part != std::sregex_iterator(); ++part)
        found.insert("{" + (*part)[1].str() + "}");
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

TEST_CASE("words for one and for many go with a number of the same sentence", "[architecture]") {
    for (const char* language : {"nl", "en"}) {
        for (const auto& [key, sentence] : sentences(language)) {
            CAPTURE(language, key, sentence);
            const std::multiset<std::string> filled = braces(sentence);
            const std::set<std::string> numbers = numbers_for_words(sentence);
            for (const std::string& number : numbers) CHECK(filled.contains(number));
        }
    }
}

TEST_CASE("no key stands twice in one language", "[architecture]") {
    for (const char* language : {"nl", "en"}) {
        const Sentences all = sentences(language);
        for (const auto& [key, sentence] : all) {
            CAPTURE(language, key);
            CHECK(all.count(key) == 1);
        }
    }
}

TEST_CASE("every key that the code asks for by name has its sentence", "[architecture]") {
    const Sentences dutch = sentences("nl");
    const std::regex asked("\\b(say|count)\\(\\s*\"([a-z_.]+)\"");
    for (const fs::path& file : files_below("src", {".cpp", ".hpp"})) {
        std::string text;
        for (const std::string& line : lines_of(repository() / file)) text += line + ' ';
        for (auto part = std::sregex_iterator(text.begin(), text.end(), asked);
             part != std::sregex_iterator(); ++part) {
            const std::string key = (*part)[2];
            CAPTURE(file.generic_string(), key);
            // A key that ends in a dot gets the name of a choice behind it.
            const auto first = dutch.lower_bound(key);
            const bool there = key.ends_with('.')
                                   ? first != dutch.end() && first->first.starts_with(key)
                                   : dutch.contains(key);
            if ((*part)[1] == "say") CHECK(there);
            if ((*part)[1] == "count")
                CHECK((dutch.contains(key + ".one") && dutch.contains(key + ".many")));
        }
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
