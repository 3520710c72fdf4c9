#include "support/evening.hpp"

#include <fstream>
#include <nlohmann/json.hpp>

namespace support {
namespace {

using nlohmann::json;

domain::Saying saying(const json& value) { return {value.at("nl"), value.at("en")}; }

std::vector<domain::Term> terms(const json& values) {
    std::vector<domain::Term> found;
    for (const json& value : values) found.push_back({value.at("key"), saying(value.at("name"))});
    return found;
}

template <class Choice>
Choice choice(const json& value) {
    return domain::choice_named<Choice>(value.get<std::string>()).value();
}

domain::Phase phase(const json& value) {
    domain::Phase made;
    made.key = value.at("key");
    made.name = saying(value.at("name"));
    made.minutes = value.at("minutes");
    made.least_minutes = value.at("least_minutes");
    made.shorten_order = value.at("shorten_order");
    made.screen = choice<domain::Screen>(value.at("screen"));
    made.harvest = choice<domain::Screen>(value.at("harvest"));
    made.side = value.at("side");
    made.question = saying(value.at("question"));
    for (const json& step : value.at("steps")) made.steps.push_back(saying(step));
    made.hint = saying(value.at("hint"));
    made.whisper = saying(value.at("whisper"));
    return made;
}

}  // namespace

domain::Method the_method() {
    std::ifstream file(SOURCE_DIR "/assets/methods/samen-werkt-het.json");
    const json pack = json::parse(file);
    domain::Method method;
    method.key = pack.at("key");
    method.name = saying(pack.at("name"));
    for (const json& value : pack.at("phases")) method.phases.push_back(phase(value));
    method.roles = terms(pack.at("roles"));
    method.kinds = terms(pack.at("kinds"));
    method.policy_fields = terms(pack.at("policy_fields"));
    method.categories = terms(pack.at("categories"));
    method.target_groups = terms(pack.at("target_groups"));
    method.levels = terms(pack.at("levels"));
    method.conditions = terms(pack.at("conditions"));
    const json& ballot = pack.at("ballot");
    method.ballot.kind = choice<domain::PollKind>(ballot.at("kind"));
    method.ballot.medium = choice<domain::Medium>(ballot.at("medium"));
    method.ballot.per = choice<domain::VotePer>(ballot.at("per"));
    method.ballot.tie_rule = choice<domain::TieRule>(ballot.at("tie_rule"));
    const json& rules = pack.at("rules");
    method.rules.needs_hidden_until = rules.at("needs_hidden_until");
    method.rules.show_municipal_fit = rules.at("show_municipal_fit");
    for (const json& chapter : pack.at("report_chapters"))
        method.report_chapters.push_back(chapter);
    return method;
}

}  // namespace support
