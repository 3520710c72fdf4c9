#include "domain/happen.hpp"
#include "domain/limits.hpp"
#include "domain/lookup.hpp"

#include <algorithm>

namespace domain {
namespace {

Organisation& join(State& state, OrganisationId id, const OrganisationDetails& details,
                   Presence presence) {
    Organisation organisation;
    organisation.id = id;
    organisation.details = details;
    organisation.details.people = std::clamp(details.people, 0, most_people);
    organisation.presence = presence;
    return place(state.organisations, std::move(organisation));
}

bool says_something(const Contact& contact) {
    return !contact.name.empty() || !contact.phone.empty() || !contact.email.empty();
}

}  // namespace

void happen(State& state, const OrganisationJoined& event, const Record& record) {
    join(state, made_by<OrganisationId>(record), event.details, event.presence);
}

void happen(State& state, const OrganisationAmended& event, const Record&) {
    Organisation* organisation = find_to_change(state, event.organisation);
    if (organisation == nullptr) return;
    organisation->details = event.details;
    organisation->details.people = std::clamp(event.details.people, 0, most_people);
}

void happen(State& state, const PresenceSet& event, const Record&) {
    if (Organisation* organisation = find_to_change(state, event.organisation))
        organisation->presence = event.presence;
}

void happen(State& state, const OrganisationPlaced& event, const Record&) {
    Organisation* organisation = find_to_change(state, event.organisation);
    if (organisation == nullptr) return;
    organisation->place.reset();
    if (event.placed && is_on_map(event.place)) organisation->place = event.place;
}

void happen(State& state, const ResidentJoined& event, const Record& record) {
    Organisation& resident =
        join(state, made_by<OrganisationId>(record), event.details, Presence::present);
    resident.resident = true;
    if (!event.name.empty())
        resident.contacts.push_back({made_by<ContactId>(record), event.name, {}, {}});
}

void happen(State& state, const ContactAdded& event, const Record& record) {
    Organisation* organisation = find_to_change(state, event.organisation);
    if (organisation == nullptr) return;
    const Contact contact{made_by<ContactId>(record), event.name, event.phone, event.email};
    // An erased person leaves an empty contact in the file and nothing here.
    if (says_something(contact)) organisation->contacts.push_back(contact);
}

void happen(State& state, const TableImported& event, const Record& record) {
    std::uint32_t position = 0;
    for (const ImportedRow& row : event.rows) {
        OrganisationId id = row.known;
        if (!id.exists()) {
            id = made_by<OrganisationId>(record, ++position);
            join(state, id, row.details, Presence::expected);
        }
        // Positions count on when a known organisation is gone: ids never shift.
        add_contributions(state, {id, Side::strength, row.strengths, {}, {}, Showing::shown},
                          record, position);
        add_contributions(state, {id, Side::need, row.needs, {}, {}, Showing::shown}, record,
                          position);
        if (!row.contact.id.exists() && !says_something(row.contact)) continue;
        Contact contact = row.contact;
        contact.id = made_by<ContactId>(record, ++position);
        Organisation* organisation = find_to_change(state, id);
        if (organisation != nullptr && says_something(contact))
            organisation->contacts.push_back(contact);
    }
}

}  // namespace domain
