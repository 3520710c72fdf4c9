#include "store/method_reader.hpp"

#include "domain/limits.hpp"
#include "domain/text.hpp"
#include "store/json_fill.hpp"
#include "store/json_tree.hpp"
#include "store/outside_file.hpp"

#include <algorithm>
#include <optional>
#include <set>
#include <system_error>
#include <utility>

namespace store {
namespace {

using domain::Method;
using domain::Phase;
using domain::Saying;
using domain::Term;

// A poll names its options by letter.
constexpr int letters = 26;

bool one_of(std::string_view name, std::initializer_list<std::string_view> names) {
    return std::ranges::find(names, name) != names.end();
}

/// What a pack may leave out, and which texts it may hold.
struct PackMeaning {
    static bool must_have(const Method&, std::string_view member) {
        return !one_of(member, {"roles", "target_groups", "ballot", "rules", "report_chapters"});
    }
    static bool must_have(const Phase&, std::string_view member) {
        return one_of(member, {"key", "name", "minutes", "screen"});
    }
    static bool must_have(const Term&, std::string_view) { return true; }
    static bool must_have(const Saying&, std::string_view) { return true; }
    template <class Switches>
    static bool must_have(const Switches&, std::string_view) {
        return false;
    }

    static std::optional<FillFault> check(const JsonValue& value, const std::string& path,
                                          std::string& text) {
        // Of all texts in a pack only the optional references may be empty.
        if (text.empty() && !one_of(value.name, {"side", "needs_hidden_until"}))
            return FillFault{"text_empty", value.line, path};
        domain::Cleaned clean = domain::cleaned(text, domain::most_in_line);
        if (const auto* refusal = std::get_if<domain::Refusal>(&clean))
            return FillFault{
                *refusal == domain::Refusal::text_too_long ? "text_too_long" : "text_not_clean",
                value.line, path};
        // A pack is somebody's work: what is not fit is told and not quietly repaired.
        if (std::get<std::string>(clean) != text)
            return FillFault{"text_not_clean", value.line, path};
        return std::nullopt;
    }
    static FillFault number(const JsonValue& value, const std::string& path, int&) {
        return {"wrong_type", value.line, path};
    }
    template <class Struct>
    static FillFault brief(const JsonValue& value, const std::string& path, Struct&) {
        return {"wrong_type", value.line, path};
    }
};

/// The faults that stand in more than one member.
class PackCheck {
public:
    PackCheck(const JsonValue& pack, Method& method) : pack_(pack), method_(method) {}

    std::optional<FillFault> check() {
        key(pack_, method_.key);
        check_phases();
        terms("roles", method_.roles, 0, 40);
        terms("kinds", method_.kinds, 1, 40);
        terms("policy_fields", method_.policy_fields, 1, 40);
        terms("categories", method_.categories, 1, 12);
        terms("target_groups", method_.target_groups, 0, 40);
        terms("levels", method_.levels, 2, domain::most_levels);
        terms("conditions", method_.conditions, 1, 9);
        check_ballot();
        check_rules();
        chapters();
        return std::move(fault_);
    }

private:
    void stop(const char* code, const JsonValue& at, std::string detail) {
        if (!fault_) fault_ = FillFault{code, at.line, std::move(detail)};
    }
    // Faults of a member that may have been left out stand where its owner begins.
    static const JsonValue& spot(const JsonValue& owner, std::string_view member) {
        const JsonValue* found = owner.member(member);
        return found == nullptr ? owner : *found;
    }
    void range(const JsonValue& owner, const char* member, int value, int least, int most) {
        if (value < least || value > most)
            stop("number_out_of_range", spot(owner, member),
                 std::string(member) + " " + std::to_string(value) + " (" + std::to_string(least) +
                     "-" + std::to_string(most) + ")");
    }
    void how_many(const char* member, std::size_t value, std::size_t least, std::size_t most) {
        if (value < least || value > most)
            stop("wrong_count", spot(pack_, member),
                 std::string(member) + " " + std::to_string(value) + " (" + std::to_string(least) +
                     "-" + std::to_string(most) + ")");
    }
    void key(const JsonValue& owner, const std::string& text) {
        const auto plain = [](char c) {
            return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '_' || c == '-';
        };
        if (text.empty() || text.size() > 40 || !std::ranges::all_of(text, plain))
            stop("not_a_key", spot(owner, "key"), text);
    }
    void keys(const JsonValue& list, const auto& things) {
        std::set<std::string_view> seen;
        for (std::size_t at = 0; at < things.size(); ++at) {
            key(list.items[at], things[at].key);
            if (!seen.insert(things[at].key).second)
                stop("key_twice", spot(list.items[at], "key"), things[at].key);
        }
    }
    void terms(const char* member, const std::vector<Term>& terms, std::size_t least,
               std::size_t most) {
        how_many(member, terms.size(), least, most);
        if (!terms.empty()) keys(spot(pack_, member), terms);
    }

    void check_phases() {
        how_many("phases", method_.phases.size(), 1, 24);
        const JsonValue& list = spot(pack_, "phases");
        keys(list, method_.phases);
        for (std::size_t at = 0; at < method_.phases.size(); ++at)
            check_phase(list.items[at], method_.phases[at]);
    }
    void check_phase(const JsonValue& owner, Phase& phase) {
        range(owner, "minutes", phase.minutes, 1, domain::most_minutes);
        if (owner.member("least_minutes") == nullptr) phase.least_minutes = phase.minutes;
        if (owner.member("harvest") == nullptr) phase.harvest = phase.screen;
        range(owner, "least_minutes", phase.least_minutes, 0, domain::most_minutes);
        if (phase.least_minutes > phase.minutes)
            stop("least_above_minutes", spot(owner, "least_minutes"), phase.key);
        range(owner, "shorten_order", phase.shorten_order, 0, 24);
        if (!phase.side.empty() && !domain::choice_named<domain::Side>(phase.side))
            stop("unknown_side", spot(owner, "side"), phase.side);
        if (phase.steps.size() > 3) stop("wrong_count", spot(owner, "steps"), "steps (0-3)");
    }
    void check_ballot() {
        const JsonValue& owner = spot(pack_, "ballot");
        range(owner, "options_most", method_.ballot.options_most, 2, letters);
        range(owner, "dots_divisor", method_.ballot.dots_divisor, 1, letters);
        range(owner, "small_difference_percent", method_.ballot.small_difference_percent, 0, 100);
        range(owner, "second_round_options", method_.ballot.second_round_options, 2,
              std::max(2, method_.ballot.options_most));
    }
    void check_rules() {
        const JsonValue& owner = spot(pack_, "rules");
        const auto has = [](const auto& things, std::string_view wanted) {
            return std::ranges::any_of(things, [&](const auto& t) { return t.key == wanted; });
        };
        const std::string& until = method_.rules.needs_hidden_until;
        if (!until.empty() && !has(method_.phases, until))
            stop("unknown_phase", spot(owner, "needs_hidden_until"), until);
        for (const std::string& kind : method_.rules.kinds_without_vote)
            if (!has(method_.kinds, kind))
                stop("unknown_kind", spot(owner, "kinds_without_vote"), kind);
    }
    void chapters() {
        how_many("report_chapters", method_.report_chapters.size(), 0, 40);
        std::set<std::string_view> seen;
        for (const std::string& chapter : method_.report_chapters)
            if (!seen.insert(chapter).second)
                stop("key_twice", spot(pack_, "report_chapters"), chapter);
    }

    const JsonValue& pack_;
    Method& method_;
    std::optional<FillFault> fault_;
};

}  // namespace

base::Result<Method> read_method(std::string_view text, const std::string& file) {
    base::Result<JsonValue> pack = read_json_of_file(text, file);
    if (!pack.has_value()) return pack.error();
    PackMeaning meaning;
    Method method;
    std::optional<FillFault> fault = JsonFill(meaning).fill(pack.value(), method);
    if (!fault) fault = PackCheck(pack.value(), method).check();
    if (fault)
        return base::Problem{"pack_" + fault->code,
                             place_in_file(file, fault->line, fault->detail)};
    return method;
}

base::Result<Method> read_method_file(const std::filesystem::path& file) {
    const base::Result<std::string> text = read_outside_file(file, JsonLimits{}.most_bytes);
    if (!text.has_value()) return text.error();
    return read_method(text.value(), file.string());
}

std::vector<ListedMethod> list_methods(const std::filesystem::path& folder) {
    std::error_code trouble;
    std::vector<std::filesystem::path> files;
    for (std::filesystem::directory_iterator entry(folder, trouble), none;
         !trouble && entry != none; entry.increment(trouble))
        if (entry->path().extension() == ".json") files.push_back(entry->path());
    std::sort(files.begin(), files.end());

    std::vector<ListedMethod> listed;
    for (std::filesystem::path& file : files) {
        base::Result<Method> method = read_method_file(file);
        listed.push_back({std::move(file), std::move(method)});
    }
    return listed;
}

}  // namespace store
