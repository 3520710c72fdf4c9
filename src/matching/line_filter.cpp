#include "matching/line_filter.hpp"

#include "domain/lookup.hpp"

#include <algorithm>
#include <array>

namespace matching {

using domain::Connection;
using domain::ConnectionStatus;
using domain::MapFilter;
using domain::MapFilterKey;
using domain::Organisation;
using domain::OrganisationId;

namespace {

bool has(const std::vector<OrganisationId>& all, OrganisationId one) {
    return std::ranges::find(all, one) != all.end();
}

bool is_about(const Reason& reason, const Connection& line) {
    return (reason.asks == line.one && reason.offers == line.other) ||
           (reason.asks == line.other && reason.offers == line.one);
}

/// The grade of the best opportunity that gave the line.
int grade_of(std::span<const Opportunity> opportunities, const Connection& line) {
    if (line.status == ConnectionStatus::proposed || line.status == ConnectionStatus::agreed)
        return 5;
    int grade = 1;
    for (const Opportunity& opportunity : opportunities)
        if (has(opportunity.organisations, line.one) && has(opportunity.organisations, line.other))
            grade = std::max(grade, opportunity.pinned ? 5 : opportunity.grade);
    return grade;
}

bool speaks_of(const domain::State& state, domain::ContributionId id, const std::string& group) {
    const domain::Contribution* said = domain::find(state, id);
    return said != nullptr &&
           std::ranges::find(said->target_groups, group) != said->target_groups.end();
}

bool is_for(const domain::State& state, std::span<const Opportunity> opportunities,
            const Connection& line, const std::string& group) {
    for (const Opportunity& opportunity : opportunities)
        for (const Reason& reason : opportunity.reasons)
            if (is_about(reason, line) &&
                (reason.target_group == group || speaks_of(state, reason.need, group) ||
                 speaks_of(state, reason.strength, group)))
                return true;
    return false;
}

bool is_in(const domain::Proposal& plan, OrganisationId who) {
    return has(plan.joiners, who) ||
           std::ranges::find(plan.details.partners, who, &domain::Partner::organisation) !=
               plan.details.partners.end();
}

/// A plan of both that stands and serves this wish.
bool serves(const domain::State& state, const Connection& line, const std::string& wish) {
    return std::ranges::any_of(state.proposals, [&](const domain::Proposal& plan) {
        return !plan.merged_into.exists() && base::to_text(plan.details.serves) == wish &&
               is_in(plan, line.one) && is_in(plan, line.other);
    });
}

bool passes_one(const domain::State& state, std::span<const Opportunity> opportunities,
                const Connection& line, const MapFilter& filter) {
    const auto either = [&](auto member) {
        for (const OrganisationId id : {line.one, line.other})
            if (const Organisation* who = domain::find(state, id);
                who != nullptr && who->details.*member == filter.value)
                return true;
        return false;
    };
    switch (filter.key) {
        case MapFilterKey::strength:
            return std::to_string(grade_of(opportunities, line)) >= filter.value;
        case MapFilterKey::policy_field:
            return either(&domain::OrganisationDetails::policy_field);
        case MapFilterKey::kind:
            return either(&domain::OrganisationDetails::kind);
        case MapFilterKey::target_group:
            return is_for(state, opportunities, line, filter.value);
        case MapFilterKey::municipal_wish:
            break;
    }
    const auto fits = [&](const Reason& reason) {
        return is_about(reason, line) && base::to_text(reason.wish) == filter.value;
    };
    return serves(state, line, filter.value) ||
           std::ranges::any_of(opportunities, [&](const Opportunity& opportunity) {
               return std::ranges::any_of(opportunity.reasons, fits);
           });
}

std::vector<std::string> all_values(const domain::State& state, MapFilterKey key) {
    std::vector<std::string> values;
    const auto add = [&](const std::string& value) {
        if (!value.empty() && std::ranges::find(values, value) == values.end())
            values.push_back(value);
    };
    const auto add_terms = [&](const std::vector<domain::Term>& terms) {
        for (const domain::Term& term : terms) add(term.key);
    };
    switch (key) {
        case MapFilterKey::strength:
            for (const char* grade : {"2", "3", "4", "5"}) add(grade);
            break;
        case MapFilterKey::policy_field:
            add_terms(state.method.policy_fields);
            for (const Organisation& one : state.organisations) add(one.details.policy_field);
            break;
        case MapFilterKey::kind:
            add_terms(state.method.kinds);
            for (const Organisation& one : state.organisations) add(one.details.kind);
            break;
        case MapFilterKey::target_group:
            add_terms(state.method.target_groups);
            break;
        case MapFilterKey::municipal_wish:
            for (const domain::MunicipalWish& wish : state.municipal_wishes)
                add(base::to_text(wish.id));
            break;
    }
    return values;
}

}  // namespace

bool passes(const domain::State& state, std::span<const Opportunity> opportunities,
            const Connection& line, std::span<const MapFilter> filters) {
    return std::ranges::all_of(filters, [&](const MapFilter& filter) {
        return passes_one(state, opportunities, line, filter);
    });
}

Helped helped(std::span<const Opportunity> opportunities, const Connection& line) {
    Helped result;
    for (const Opportunity& opportunity : opportunities)
        for (const Reason& reason : opportunity.reasons) {
            // A link without cards says that they fit, and not who helps.
            if (!is_about(reason, line) || !reason.need.exists()) continue;
            (reason.asks == line.one ? result.one : result.other) = true;
        }
    return result;
}

std::vector<std::string> filter_values(const domain::State& state,
                                       std::span<const Opportunity> opportunities,
                                       std::span<const Connection> lines, MapFilterKey key) {
    std::vector<std::string> values = all_values(state, key);
    std::erase_if(values, [&](const std::string& value) {
        const std::array filter{MapFilter{key, value}};
        return std::ranges::none_of(lines, [&](const Connection& line) {
            return passes(state, opportunities, line, filter);
        });
    });
    return values;
}

}  // namespace matching
