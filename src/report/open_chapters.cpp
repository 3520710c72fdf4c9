#include "domain/lookup.hpp"
#include "matching/unheard.hpp"
#include "report/chapters.hpp"
#include "report/names.hpp"

#include <algorithm>
#include <cstddef>
#include <utility>

namespace report {

namespace {

bool takes_part(const domain::Proposal& plan, domain::OrganisationId organisation) {
    return std::ranges::any_of(plan.details.partners,
                               [&](const domain::Partner& partner) {
                                   return partner.organisation == organisation;
                               }) ||
           std::ranges::find(plan.joiners, organisation) != plan.joiners.end();
}

std::vector<const domain::Contribution*> shown(const domain::State& now, domain::Side side) {
    auto found = domain::standing_contributions(now);
    std::erase_if(found, [side](const domain::Contribution* contribution) {
        return contribution->side != side || contribution->showing != domain::Showing::shown;
    });
    return found;
}

// Who could help with a need, best first, as the opportunities say.
std::vector<domain::OrganisationId> helpers_of(const Material& material,
                                               domain::ContributionId need) {
    std::vector<domain::OrganisationId> helpers;
    for (const matching::Opportunity& opportunity : material.opportunities)
        for (const matching::Reason& reason : opportunity.reasons)
            if (reason.need == need && std::ranges::find(helpers, reason.offers) == helpers.end())
                helpers.push_back(reason.offers);
    return helpers;
}

// A plan answers a need when who asks and somebody who could help both take part in it.
bool is_answered(const domain::State& now, const domain::Contribution& need,
                 const std::vector<domain::OrganisationId>& helpers) {
    const auto plans = domain::standing_proposals(now);
    return std::ranges::any_of(plans, [&](const domain::Proposal* plan) {
        return takes_part(*plan, need.organisation) &&
               std::ranges::any_of(helpers, [&](domain::OrganisationId helper) {
                   return takes_part(*plan, helper);
               });
    });
}

std::string plans_with(const Material& material, domain::OrganisationId organisation) {
    std::vector<std::string> titles;
    for (const domain::Proposal* plan : domain::standing_proposals(material.now))
        if (takes_part(*plan, organisation)) titles.push_back(fenced(plan->details.title));
    return titles.empty() ? "–" : listed(titles, material.words);
}

constexpr std::size_t helpers_named = 3;

Section everything_said(const Material& material, domain::Side side, std::string heading) {
    Section section{{}, std::move(heading), {}};
    List list;
    const auto said = shown(material.now, side);
    for (const domain::Organisation& organisation : material.now.organisations) {
        std::string line;
        for (const domain::Contribution* contribution : said) {
            if (contribution->organisation != organisation.id) continue;
            if (!line.empty()) line += "; ";
            line += fenced(contribution->text);
        }
        if (!line.empty()) list.items.push_back({fenced(organisation.details.name) + ":", line});
    }
    if (!list.items.empty()) section.blocks.push_back(list);
    return section;
}

bool anybody_ticked(const domain::State& now) {
    return std::ranges::any_of(now.organisations, [](const domain::Organisation& organisation) {
        return organisation.presence == domain::Presence::present;
    });
}

}  // namespace

Section open_needs_chapter(const Material& material) {
    const base::Words& words = material.words;
    Section section{{}, words.say("report.open_needs"), {}};
    Table table{words.say("report.open_needs.caption"),
                {{words.say("report.column.need")},
                 {words.say("report.column.organisation")},
                 {words.say("report.column.could_help")},
                 {words.say("report.column.takes_part_in")}},
                {}};
    for (const domain::Contribution* need : shown(material.now, domain::Side::need)) {
        auto helpers = helpers_of(material, need->id);
        if (is_answered(material.now, *need, helpers)) continue;
        helpers.resize(std::min(helpers.size(), helpers_named));
        table.rows.push_back({fenced(need->text), name_of(material.now, need->organisation),
                              helpers.empty() ? "–" : names_of(material.now, helpers, words),
                              plans_with(material, need->organisation)});
    }
    if (table.rows.empty()) return section;
    section.blocks.push_back(
        Paragraph{{{}, words.say("report.open_needs.intro")}, Tone::announces});
    section.blocks.push_back(table);
    return section;
}

Section not_heard_chapter(const Material& material) {
    const base::Words& words = material.words;
    const domain::State& now = material.now;
    const auto silent = matching::silent(now);
    const bool ticked = anybody_ticked(now);
    std::vector<std::string> absent;
    std::vector<std::string> quiet;
    for (const domain::Organisation& organisation : now.organisations) {
        const bool missing = organisation.presence == domain::Presence::absent ||
                             (ticked && organisation.presence == domain::Presence::expected);
        if (missing)
            absent.push_back(fenced(organisation.details.name));
        else if (std::ranges::find(silent, organisation.id) != silent.end())
            quiet.push_back(fenced(organisation.details.name));
    }
    Section section{{}, words.say("report.not_heard"), {}};
    if (absent.empty() && quiet.empty()) return section;
    section.blocks.push_back(Paragraph{{{}, words.say("report.not_heard.intro")}, Tone::announces});
    List list;
    if (!absent.empty())
        list.items.push_back({words.say("report.not_heard.absent"), listed(absent, words) + "."});
    if (!quiet.empty())
        list.items.push_back({words.say("report.not_heard.quiet"), listed(quiet, words) + "."});
    section.blocks.push_back(list);
    return section;
}

Section parked_chapter(const Material& material) {
    Section section{{}, material.words.say("report.parked"), {}};
    List list;
    for (const domain::ParkedPoint& point : material.now.parked_points) {
        const std::string from = name_of(material.now, point.organisation);
        list.items.push_back(
            {{}, from.empty() ? fenced(point.text) : fenced(point.text) + " (" + from + ")"});
    }
    if (!list.items.empty()) section.blocks.push_back(list);
    return section;
}

Section strengths_chapter(const Material& material) {
    return everything_said(material, domain::Side::strength,
                           material.words.say("report.strengths"));
}

Section needs_chapter(const Material& material) {
    return everything_said(material, domain::Side::need, material.words.say("report.needs"));
}

}  // namespace report
