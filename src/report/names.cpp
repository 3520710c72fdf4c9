#include "report/names.hpp"

#include "domain/calendar.hpp"
#include "domain/lookup.hpp"

#include <algorithm>
#include <cstddef>

namespace report {

namespace {

constexpr std::string_view between = " · ";

void add(std::string& line, const std::string& part) {
    if (part.empty()) return;
    if (!line.empty()) line += between;
    line += part;
}

std::string hours_of(const domain::SessionDetails& details, const base::Words& words) {
    if (details.from.empty()) return {};
    const std::string from = domain::time_text(words, details.from);
    if (details.to.empty()) return words.say("report.hours.from", {{"from", from}});
    return words.say("report.hours.both",
                     {{"from", from}, {"to", domain::time_text(words, details.to)}});
}

// Hebrew and Arabic with their extensions begin with these bytes in UTF-8: U+0590 to U+08FF and
// the presentation forms U+FB1D to U+FEFC.
bool from_right_to_left(const std::string& text) {
    for (std::size_t at = 0; at + 1 < text.size(); ++at) {
        const auto first = static_cast<unsigned char>(text[at]);
        const auto second = static_cast<unsigned char>(text[at + 1]);
        if (first >= 0xD7 && first <= 0xDF) return true;
        if (first == 0xD6 && second >= 0x90) return true;
        if (first == 0xE0 && second >= 0xA0 && second <= 0xA3) return true;
        if (first == 0xEF && second >= 0xAC && second <= 0xBB) return true;
    }
    return false;
}

}  // namespace

std::string fenced(const std::string& text) {
    if (!from_right_to_left(text)) return text;
    return "\u2068" + text + "\u2069";  // first strong isolate, pop directional isolate
}

std::string name_of(const domain::State& now, domain::OrganisationId id) {
    const domain::Organisation* organisation = find(now, id);
    return organisation == nullptr ? std::string() : fenced(organisation->details.name);
}

std::string listed(const std::vector<std::string>& names, const base::Words& words) {
    std::string line;
    for (std::size_t at = 0; at < names.size(); ++at) {
        if (at > 0) line += at + 1 == names.size() ? words.say("report.list.and") : ", ";
        line += names[at];
    }
    return line;
}

std::string names_of(const domain::State& now, const std::vector<domain::OrganisationId>& ids,
                     const base::Words& words) {
    std::vector<std::string> names;
    for (const domain::OrganisationId id : ids)
        if (const std::string name = name_of(now, id); !name.empty()) names.push_back(name);
    return listed(names, words);
}

std::string partners_of(const domain::State& now, const domain::Proposal& plan,
                        const base::Words& words) {
    std::vector<domain::OrganisationId> ids;
    ids.reserve(plan.details.partners.size());
    for (const domain::Partner& partner : plan.details.partners)
        ids.push_back(partner.organisation);
    return names_of(now, ids, words);
}

std::string counted(long organisations, long residents, const base::Words& words) {
    std::string both = words.count("report.organisations", organisations);
    if (residents == 0) return both;
    std::string people = words.count("report.residents", residents);
    if (organisations == 0) return people;
    return listed({both, people}, words);
}

std::string title_of(const domain::State& now, const base::Words& words) {
    if (!now.details.title.empty()) return now.details.title;
    if (const std::string& method = now.method.name.in(words.language()); !method.empty())
        return method;
    return words.say("report.untitled");
}

std::string under_title_of(const domain::State& now, const base::Words& words) {
    const domain::SessionDetails& details = now.details;
    std::string line;
    add(line, domain::long_date(words, details.date));
    add(line, hours_of(details, words));
    add(line, details.place);
    if (details.municipality != details.place) add(line, details.municipality);
    if (!details.facilitator.empty())
        add(line, words.say("report.led_by", {{"name", fenced(details.facilitator)}}));
    return line;
}

std::string when_and_where_of(const domain::State& now, const base::Words& words) {
    const domain::SessionDetails& details = now.details;
    std::string line;
    add(line, domain::long_date(words, details.date));
    add(line, details.place);
    if (details.municipality != details.place) add(line, details.municipality);
    return line;
}

std::string running_line_of(const domain::State& now, const base::Words& words) {
    std::string line = title_of(now, words);
    add(line, domain::plain_date(words, now.details.date));
    return line;
}

}  // namespace report
