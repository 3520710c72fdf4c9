#include "domain/cleaning.hpp"
#include "domain/initials.hpp"
#include "domain/limits.hpp"
#include "domain/lookup.hpp"
#include "domain/rules.hpp"

#include <algorithm>
#include <map>
#include <set>

namespace domain {
namespace {

/// Turns the rows of a table into what they add. It works on a copy of the state in which the
/// rows before have already joined, so that names and initials stay unique within the table too.
class Import {
public:
    explicit Import(const State& now) : now_(now) {
        for (const Organisation& organisation : now.organisations)
            known_.emplace(folded(organisation.details.name), organisation.id);
    }

    void take(const TableRow& row);
    [[nodiscard]] Decision decided(const std::string& source);

private:
    OrganisationDetails details_of(const TableRow& row, const std::string& name);
    ImportedRow& row_for(const TableRow& row, const std::string& name);
    void add_texts(std::vector<std::string>& added, const std::vector<std::string>& typed,
                   OrganisationId known, Side side);
    void add_contact(ImportedRow& row, const Contact& typed);

    State now_;
    Cleaning clean_;
    std::vector<ImportedRow> rows_;
    std::map<std::string, OrganisationId> known_;  // by folded name, as row_of_
    std::map<std::string, std::size_t> row_of_;
};

bool says_nothing(const Contact& contact) {
    return contact.name.empty() && contact.phone.empty() && contact.email.empty();
}

/// Whether two contacts are one person: the same name or, without one, the same phone and e-mail.
bool is_same_person(const Contact& one, const Contact& other) {
    if (folded(one.name) != folded(other.name)) return false;
    return !one.name.empty() || (one.phone == other.phone && one.email == other.email);
}

OrganisationDetails Import::details_of(const TableRow& row, const std::string& name) {
    OrganisationDetails details;
    details.name = name;
    details.short_name =
        shortened(clean_.line(row.details.short_name, most_in_line), most_in_short_name);
    if (details.short_name.empty())
        details.short_name = short_name_for(name, short_names(now_, {}));
    // What a table says about initials is a wish: nobody sits at the table to mend it.
    const std::string initials = capital_letters(clean_.line(row.details.initials, most_in_line));
    const bool free = std::ranges::none_of(now_.organisations, [&](const Organisation& other) {
        return other.details.initials == initials;
    });
    const bool usable = free && !initials.empty() && length(initials) <= most_in_initials;
    details.initials = usable ? initials : initials_for(now_, name);
    details.kind = clean_.term_or_text(now_.method.kinds, row.details.kind);
    details.policy_field = clean_.term_or_text(now_.method.policy_fields, row.details.policy_field);
    details.people = row.details.people;
    clean_.require(details.people >= 0 && details.people <= most_people,
                   Refusal::number_out_of_range);
    return details;
}

ImportedRow& Import::row_for(const TableRow& row, const std::string& name) {
    const std::string key = folded(name);
    const auto [place, is_new] = row_of_.try_emplace(key, rows_.size());
    if (!is_new) return rows_[place->second];
    ImportedRow& made = rows_.emplace_back();
    if (const auto known = known_.find(key); known != known_.end()) {
        made.known = known->second;
        return made;
    }
    made.details = details_of(row, name);
    Organisation joined;
    joined.details = made.details;
    now_.organisations.push_back(std::move(joined));
    return made;
}

void Import::add_texts(std::vector<std::string>& added, const std::vector<std::string>& typed,
                       OrganisationId known, Side side) {
    std::set<std::string> said;
    for (const std::string& text : added) said.insert(folded(text));
    for (const Contribution& contribution : now_.contributions)
        if (known.exists() && contribution.organisation == known && contribution.side == side)
            said.insert(folded(contribution.text));
    for (const std::string& one : typed) {
        std::string text = clean_.line(one);
        if (!text.empty() && said.insert(folded(text)).second) added.push_back(std::move(text));
    }
    clean_.require(added.size() <= most_texts, Refusal::too_many);
}

void Import::add_contact(ImportedRow& row, const Contact& typed) {
    const Contact contact{{},
                          clean_.line(typed.name, most_in_name),
                          clean_.line(typed.phone, most_in_name),
                          clean_.line(typed.email)};
    if (says_nothing(contact) || !says_nothing(row.contact)) return;
    const Organisation* known = find(now_, row.known);
    const bool is_known =
        known != nullptr && std::ranges::any_of(known->contacts, [&](const Contact& one) {
            return is_same_person(one, contact);
        });
    if (!is_known) row.contact = contact;
}

void Import::take(const TableRow& row) {
    const std::string name = clean_.line(row.details.name, most_in_name);
    if (name.empty()) return;
    ImportedRow& imported = row_for(row, name);
    add_texts(imported.strengths, row.strengths, imported.known, Side::strength);
    add_texts(imported.needs, row.needs, imported.known, Side::need);
    add_contact(imported, row.contact);
}

Decision Import::decided(const std::string& source) {
    const std::string from = clean_.line(source);
    if (clean_.refusal()) return *clean_.refusal();
    std::erase_if(rows_, [](const ImportedRow& row) {
        return row.known.exists() && row.strengths.empty() && row.needs.empty() &&
               says_nothing(row.contact);
    });
    if (rows_.empty()) return Refusal::nothing_new;
    return Event{TableImported{from, rows_}};
}

/// Writes into each contact the id it will have, so that its place counts also after the person
/// has been erased.
void number_contacts(std::vector<ImportedRow>& rows, FactNumber fact) {
    std::uint32_t position = 0;
    for (ImportedRow& row : rows) {
        if (!row.known.exists()) ++position;
        position += static_cast<std::uint32_t>(row.strengths.size() + row.needs.size());
        if (!says_nothing(row.contact)) row.contact.id = {fact.number, ++position};
    }
}

}  // namespace

Decision rule(const State& now, const ImportTable& asked, const Given& given) {
    if (asked.rows.size() > most_rows) return Refusal::too_many;
    Import import(now);
    for (const TableRow& row : asked.rows) import.take(row);
    Decision decided = import.decided(asked.source);
    if (Event* event = std::get_if<Event>(&decided))
        number_contacts(std::get<TableImported>(*event).rows, given.next);
    return decided;
}

}  // namespace domain
