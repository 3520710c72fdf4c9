#include "report/evening.hpp"

#include <functional>
#include <map>

namespace report_tests {

using domain::State;

namespace {

using Setter = std::function<std::string&(State&)>;

#define FIELD(path)                                                 \
    {                                                               \
#path, [](State & now) -> std::string& { return now.path; } \
    }

const std::map<std::string, Setter>& setters() {
    static const std::map<std::string, Setter> all{FIELD(details.title),
                                                   FIELD(details.municipality),
                                                   FIELD(details.place),
                                                   FIELD(details.date),
                                                   FIELD(details.from),
                                                   FIELD(details.to),
                                                   FIELD(details.question),
                                                   FIELD(details.facilitator),
                                                   FIELD(case_card.sentence),
                                                   FIELD(case_card.source),
                                                   FIELD(case_card.falls_outside),
                                                   FIELD(case_card.figures[0].number),
                                                   FIELD(case_card.figures[0].text),
                                                   FIELD(organisations[0].details.name),
                                                   FIELD(organisations[0].details.short_name),
                                                   FIELD(organisations[0].details.initials),
                                                   FIELD(organisations[0].details.kind),
                                                   FIELD(organisations[0].details.policy_field),
                                                   FIELD(contributions[0].text),
                                                   FIELD(contributions[6].text),
                                                   FIELD(municipal_wishes[0].text),
                                                   FIELD(parked_points[0].text),
                                                   FIELD(proposals[0].details.title),
                                                   FIELD(proposals[0].details.what),
                                                   FIELD(proposals[0].details.for_whom),
                                                   FIELD(proposals[0].details.return_favour),
                                                   FIELD(proposals[0].details.partners[0].brings),
                                                   FIELD(proposals[0].conditions[2].needed),
                                                   FIELD(polls[0].options[0].title),
                                                   FIELD(polls[0].options[0].partner_names[0]),
                                                   FIELD(polls[0].corrections[0].reason),
                                                   FIELD(polls[1].counts[0].concerns[0]),
                                                   FIELD(agreements[0].details.first_step),
                                                   FIELD(agreements[0].details.before),
                                                   FIELD(agreements[0].details.review),
                                                   FIELD(agreements[0].details.caller.name),
                                                   FIELD(agreements[0].details.called.name),
                                                   FIELD(agreements[0].details.coordinator),
                                                   FIELD(agreements[0].details.not_for),
                                                   FIELD(agreements[0].details.witness),
                                                   FIELD(method.name.nl),
                                                   FIELD(method.kinds[1].name.nl),
                                                   FIELD(method.policy_fields[0].name.nl),
                                                   FIELD(method.levels[0].name.nl),
                                                   FIELD(method.conditions[0].name.nl),
                                                   FIELD(method.categories[0].name.nl)};
    return all;
}

#undef FIELD

}  // namespace

std::vector<std::string> text_fields() {
    std::vector<std::string> names;
    for (const auto& [name, setter] : setters()) names.push_back(name);
    return names;
}

void set_text(State& now, const std::string& field, const std::string& text) {
    setters().at(field)(now) = text;
}

}  // namespace report_tests
