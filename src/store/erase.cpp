#include "store/erase.hpp"

#include "domain/text.hpp"
#include "store/event_json.hpp"
#include "store/fields.hpp"
#include "store/journal_frame.hpp"

#include <algorithm>
#include <utility>
#include <variant>

namespace store {

namespace {

/// The person as names are compared.
struct Wanted {
    explicit Wanted(const Person& person)
        : name(domain::folded(person.name)),
          phone(domain::folded(person.phone)),
          email(domain::folded(person.email)) {}

    std::string name;
    std::string phone;
    std::string email;
};

/// Goes through one fact and empties what is the person's.
class Eraser {
public:
    explicit Eraser(const Wanted& wanted) : wanted_(wanted) {}

    [[nodiscard]] bool changed() const { return changed_; }

    void erase(domain::ContactAdded& fact) { contact(fact); }
    void erase(domain::ResidentJoined& fact) { one(fact.name, wanted_.name); }
    void erase(domain::TableImported& fact) {
        for (domain::ImportedRow& row : fact.rows) contact(row.contact);
    }
    void erase(domain::AgreementMade& fact) { agreement(fact.details); }
    void erase(domain::AgreementAmended& fact) { agreement(fact.details); }
    // No other fact has a private field; the test of the private fields holds this list.
    template <class Fact>
    void erase(Fact&) {}

private:
    void agreement(domain::AgreementDetails& details) {
        one(details.caller.name, wanted_.name);
        one(details.called.name, wanted_.name);
        one(details.coordinator, wanted_.name);
        one(details.witness, wanted_.name);
    }
    void contact(auto& thing) {
        if (one(thing.name, wanted_.name)) {
            thing.phone.clear();
            thing.email.clear();
        }
        one(thing.phone, wanted_.phone);
        one(thing.email, wanted_.email);
    }
    bool one(std::string& field, const std::string& wanted) {
        if (wanted.empty() || domain::folded(field) != wanted) return false;
        field.clear();
        changed_ = true;
        return true;
    }

    const Wanted& wanted_;
    bool changed_ = false;
};

bool erase_from(domain::Record& record, const Wanted& wanted) {
    Eraser eraser(wanted);
    std::visit([&](auto& fact) { eraser.erase(fact); }, record.event);
    return eraser.changed();
}

/// Looks at every text of one fact.
class Finder {
public:
    Finder(const Wanted& wanted, domain::FactNumber fact, std::vector<Mention>& found)
        : wanted_(wanted), fact_(fact), found_(found) {}

    void operator()(const char* name, const auto& member) {
        const std::size_t before = path_.size();
        path_ += path_.empty() ? "" : ".";
        path_ += name;
        look(member);
        path_.resize(before);
    }

private:
    void look(const std::string& text) {
        const std::string folded = domain::folded(text);
        for (const std::string* part : {&wanted_.name, &wanted_.phone, &wanted_.email}) {
            if (part->empty() || folded.find(*part) == folded.npos) continue;
            const Mention mention{fact_, path_};
            if (found_.empty() || found_.back() != mention) found_.push_back(mention);
        }
    }
    template <class T>
    void look(const std::vector<T>& many) {
        for (const T& one : many) look(one);
    }
    void look(const HasFields auto& thing) { fields(*this, thing); }
    template <class T>
    void look(const T&) {}  // numbers, choices, ids and times name nobody

    const Wanted& wanted_;
    domain::FactNumber fact_;
    std::vector<Mention>& found_;
    std::string path_;
};

std::string_view next_line(std::string_view& rest) {
    const std::size_t brk = std::min(rest.find('\n'), rest.size());
    const std::string_view line = rest.substr(0, brk);
    rest.remove_prefix(std::min(brk + 1, rest.size()));
    return line;
}

}  // namespace

std::vector<std::size_t> erase_from(std::vector<domain::Record>& records, const Person& person) {
    const Wanted wanted(person);
    std::vector<std::size_t> changed;
    for (std::size_t at = 0; at < records.size(); ++at)
        if (erase_from(records[at], wanted)) changed.push_back(at);
    return changed;
}

std::vector<Mention> mentions_in(const std::vector<domain::Record>& records, const Person& person) {
    const Wanted wanted(person);
    std::vector<Mention> found;
    for (const domain::Record& record : records) {
        Finder finder(wanted, record.number, found);
        std::visit([&](const auto& fact) { fields(finder, fact); }, record.event);
    }
    return found;
}

base::Result<std::string> rewritten(std::string_view text,
                                    const std::vector<domain::Record>& records,
                                    const std::vector<std::size_t>& changed) {
    std::string anew(next_line(text));
    anew += '\n';
    auto next_changed = changed.begin();
    for (std::size_t at = 0; at < records.size() && !text.empty();) {
        const std::string_view line = next_line(text);
        if (line.empty()) continue;
        if (next_changed == changed.end() || *next_changed != at) {
            anew += line;
            anew += '\n';
        } else {
            base::Result<std::string> json = json_of(records[at]);
            if (!json.has_value()) return json.error();
            // The whole file is synced at once, so this line shares its sync with no other.
            anew += frame_line({records[at].number, Written::first, json.value()});
            ++next_changed;
        }
        ++at;
    }
    return anew;
}

std::string cut_without(std::string_view cut, const Person& person) {
    const Wanted wanted(person);
    std::string kept;
    while (!cut.empty()) {
        const std::string_view line = next_line(cut);
        const std::optional<Frame> frame = frame_from(line);
        if (!frame.has_value()) continue;
        base::Result<domain::Record> record = record_from_json(frame->number, frame->json);
        if (!record.has_value()) continue;
        erase_from(record.value(), wanted);
        const base::Result<std::string> json = json_of(record.value());
        if (json.has_value()) kept += frame_line({frame->number, frame->written, json.value()});
    }
    return kept;
}

}  // namespace store
