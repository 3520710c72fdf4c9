#include "domain/cleaning.hpp"
#include "domain/initials.hpp"
#include "domain/limits.hpp"
#include "domain/lookup.hpp"
#include "domain/rules.hpp"

#include <algorithm>

namespace domain {
namespace {

bool initials_are_free(const State& now, const std::string& initials, OrganisationId besides) {
    return std::ranges::none_of(now.organisations, [&](const Organisation& other) {
        return other.id != besides && other.details.initials == initials;
    });
}

/// The details made clean and complete: what was left empty is made from the name.
OrganisationDetails clean_details(Cleaning& clean, const State& now, OrganisationDetails typed,
                                  OrganisationId besides) {
    OrganisationDetails details;
    details.name = clean.needed(typed.name, most_in_name);
    details.short_name = clean.line(typed.short_name, most_in_name);
    clean.require(length(details.short_name) <= most_in_short_name, Refusal::short_name_too_long);
    if (details.short_name.empty())
        details.short_name = short_name_for(details.name, short_names(now, besides));
    details.initials = capital_letters(clean.line(typed.initials, most_in_name));
    clean.require(length(details.initials) <= most_in_initials, Refusal::text_too_long);
    if (details.initials.empty()) details.initials = initials_for(now, details.name);
    details.kind = clean.term_or_text(now.method.kinds, typed.kind);
    details.policy_field = clean.term_or_text(now.method.policy_fields, typed.policy_field);
    details.people = typed.people;
    clean.require(typed.people >= 0 && typed.people <= most_people, Refusal::number_out_of_range);
    const Organisation* namesake = organisation_named(now, details.name);
    clean.require(namesake == nullptr || namesake->id == besides, Refusal::name_taken);
    clean.require(initials_are_free(now, details.initials, besides), Refusal::initials_taken);
    return details;
}

}  // namespace

Decision rule(const State& now, const AddOrganisation& asked, const Given&) {
    Cleaning clean;
    const OrganisationDetails details = clean_details(clean, now, asked.details, {});
    if (clean.refusal()) return *clean.refusal();
    return Event{OrganisationJoined{details, asked.presence}};
}

Decision rule(const State& now, const AmendOrganisation& asked, const Given&) {
    const Organisation* organisation = find(now, asked.organisation);
    if (organisation == nullptr) return Refusal::unknown_organisation;
    OrganisationDetails wanted = organisation->details;
    // A short name that was made from the name follows it.
    if (asked.name && is_made_short_name(wanted.short_name, wanted.name)) wanted.short_name.clear();
    wanted.name = asked.name.value_or(wanted.name);
    wanted.short_name = asked.short_name.value_or(wanted.short_name);
    wanted.initials = asked.initials.value_or(wanted.initials);
    wanted.kind = asked.kind.value_or(wanted.kind);
    wanted.policy_field = asked.policy_field.value_or(wanted.policy_field);
    wanted.people = asked.people.value_or(wanted.people);
    Cleaning clean;
    const OrganisationDetails details = clean_details(clean, now, wanted, asked.organisation);
    if (clean.refusal()) return *clean.refusal();
    if (details == organisation->details) return Refusal::nothing_new;
    return Event{OrganisationAmended{asked.organisation, details}};
}

Decision rule(const State& now, const SetPresence& asked, const Given&) {
    const Organisation* organisation = find(now, asked.organisation);
    if (organisation == nullptr) return Refusal::unknown_organisation;
    if (organisation->presence == asked.presence) return Refusal::nothing_new;
    return Event{PresenceSet{asked.organisation, asked.presence}};
}

Decision rule(const State& now, const PlaceOnMap& asked, const Given&) {
    const Organisation* organisation = find(now, asked.organisation);
    if (organisation == nullptr) return Refusal::unknown_organisation;
    if (!is_on_map(asked.place)) return Refusal::number_out_of_range;
    if (!asked.placed && !organisation->place) return Refusal::nothing_new;
    if (asked.placed && organisation->place == asked.place) return Refusal::nothing_new;
    return Event{OrganisationPlaced{asked.organisation, asked.placed,
                                    asked.placed ? asked.place : MapPlace{}}};
}

Decision rule(const State& now, const AddResident& asked, const Given&) {
    Cleaning clean;
    const std::string name = clean.line(asked.name, most_in_name);
    if (clean.refusal()) return *clean.refusal();
    const bool english = now.details.language == "en";
    OrganisationDetails details;
    details.kind = "resident";
    for (int number = 1; details.name.empty(); ++number) {
        const std::string digits = std::to_string(number);
        const std::string called = (english ? "Resident " : "Bewoner ") + digits;
        if (organisation_named(now, called) != nullptr) continue;
        details.name = called;
        details.short_name = short_name_for(called);
        details.initials = (english ? "R" : "B") + digits;
    }
    if (length(details.initials) > most_in_initials ||
        !initials_are_free(now, details.initials, {}))
        details.initials = initials_for(now, details.name);
    return Event{ResidentJoined{details, name}};
}

Decision rule(const State& now, const AddContact& asked, const Given&) {
    if (find(now, asked.organisation) == nullptr) return Refusal::unknown_organisation;
    Cleaning clean;
    const std::string name = clean.line(asked.name, most_in_name);
    const std::string phone = clean.line(asked.phone, most_in_name);
    const std::string email = clean.line(asked.email);
    clean.require(!name.empty() || !phone.empty() || !email.empty(), Refusal::text_empty);
    if (clean.refusal()) return *clean.refusal();
    return Event{ContactAdded{asked.organisation, name, phone, email}};
}

}  // namespace domain
