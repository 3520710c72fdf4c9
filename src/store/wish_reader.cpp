#include "store/wish_reader.hpp"

#include "domain/evening_time.hpp"
#include "domain/lookup.hpp"
#include "domain/refusal.hpp"
#include "store/json_fill.hpp"
#include "store/json_tree.hpp"
#include "store/moment_range.hpp"
#include "store/named_things.hpp"

#include <algorithm>
#include <utility>

namespace store {
namespace {

using domain::State;
using Kind = JsonValue::Kind;
using Fault = std::optional<FillFault>;

// The refusal of a name that means no thing of the kind.
constexpr const char* unknown(domain::OrganisationId) { return "unknown_organisation"; }
constexpr const char* unknown(domain::ContributionId) { return "unknown_contribution"; }
constexpr const char* unknown(domain::ProposalId) { return "unknown_proposal"; }
constexpr const char* unknown(domain::PollId) { return "unknown_poll"; }
constexpr const char* unknown(domain::AgreementId) { return "unknown_agreement"; }
constexpr const char* unknown(domain::MunicipalWishId) { return "unknown_municipal_wish"; }
constexpr const char* unknown(domain::FactNumber) { return "unknown_fact"; }
constexpr const char* unknown(domain::ContactId) { return "wrong_type"; }

/// What the members of a wish mean in the evening as it is now.
class WishMeaning {
public:
    WishMeaning(const State& now, const JsonValue& wish) : now_(now), wish_(wish) {}

    template <class Struct>
    static bool must_have(const Struct&, std::string_view) {
        return false;
    }

    template <class Of>
    Fault resolve(const JsonValue& value, const std::string& path, base::Id<Of>& id) {
        if (value.kind != Kind::text && value.kind != Kind::integer && value.kind != Kind::real)
            return FillFault{"wrong_type", value.line, path};
        const std::string text =
            value.kind == Kind::integer ? std::to_string(value.integer) : value.text;
        const std::optional<base::Id<Of>> numbered =
            text.empty() ? base::Id<Of>{} : base::id_from_text<Of>(text);
        if (numbered && (!numbered->exists() || is_there(*numbered))) {
            id = *numbered;
            return std::nullopt;
        }
        if constexpr (requires { things_named(now_, text, id); }) {
            if (value.kind == Kind::text) {
                const std::vector<base::Id<Of>> named = things_named(now_, text, id);
                if (named.size() > 1) return FillFault{"name_not_unique", value.line, text};
                if (named.size() == 1) id = named.front();
                if (named.size() == 1) return std::nullopt;
            }
        }
        return FillFault{unknown(id), value.line, text};
    }

    /// A phase that is shown on the wall may be called by its name too.
    Fault check(const JsonValue& value, const std::string&, std::string& text) const {
        if (value.name != "phase" || text.empty()) return std::nullopt;
        const int phase = phase_named(now_.method, text);
        if (phase < 0) return FillFault{"unknown_phase", value.line, text};
        text = now_.method.phases[static_cast<std::size_t>(phase)].key;
        return std::nullopt;
    }

    Fault number(const JsonValue& value, const std::string& path, int& number) const {
        const std::string& name = value.text;
        const char* code = "wrong_type";
        number = -1;
        if (value.name == "phase") {
            number = phase_named(now_.method, name);
            code = "unknown_phase";
        } else if (value.name == "level") {
            number = term_named(now_.method.levels, name);
            code = "unknown_level";
        } else if (value.name == "condition") {
            number = term_named(now_.method.conditions, name);
            code = "unknown_condition";
        } else if (value.name == "option") {
            const domain::Poll* poll = poll_meant();
            number = poll == nullptr ? -1 : option_named(*poll, name);
            code = poll == nullptr ? "unknown_poll" : "unknown_option";
        }
        if (number >= 0) return std::nullopt;
        const bool is_name = std::string_view(code) != "wrong_type";
        return FillFault{code, value.line, is_name ? name : path};
    }

    template <class Struct>
    Fault brief(const JsonValue& value, const std::string& path, Struct& filled) {
        if constexpr (requires { filled.organisation = domain::OrganisationId{}; })
            if (path.starts_with("partners.") || path == "caller" || path == "called")
                return resolve(value, path, filled.organisation);
        return FillFault{"wrong_type", value.line, path};
    }

private:
    template <class Of>
    bool is_there(base::Id<Of> id) const {
        if constexpr (requires { find(now_, id); })
            return find(now_, id) != nullptr;
        else
            return true;  // a fact: only the rules know them all
    }
    /// The poll the wish names; else the one that is open; else the one that was closed last.
    [[nodiscard]] const domain::Poll* poll_meant() const {
        domain::PollId id;
        const JsonValue* named = wish_.member("poll");
        if (named != nullptr && named->kind == Kind::integer &&
            std::in_range<std::uint32_t>(named->integer))
            id.number = static_cast<std::uint32_t>(named->integer);
        if (named != nullptr && named->kind == Kind::text)
            id = base::id_from_text<domain::PollIdKind>(named->text).value_or(id);
        if (id.exists()) return find(now_, id);
        const domain::Poll* open = open_poll(now_);
        return open != nullptr ? open : last_closed_poll(now_);
    }

    const State& now_;
    const JsonValue& wish_;
};

/// What a wish holds where the line says nothing.
void fill_in_defaults(domain::Command& wish, const JsonValue& line, const State& now) {
    if (auto* start = std::get_if<domain::StartSession>(&wish)) start->method = now.method;
    if (auto* poll = std::get_if<domain::OpenPoll>(&wish)) {
        const domain::BallotRules& ballot = now.method.ballot;
        poll->rules.kind = ballot.kind;
        poll->rules.medium = ballot.medium;
        poll->rules.per = ballot.per;
        poll->rules.tie_rule = ballot.tie_rule;
        poll->rules.municipal_role = now.municipal_role;
        poll->rules.dots_each = 0;  // 0: as the rules suggest
        poll->rules.most_on_one = 0;
        poll->rules.levels = static_cast<int>(now.method.levels.size());
        if (line.member("options") == nullptr)
            for (const domain::Proposal* proposal : standing_proposals(now))
                poll->options.push_back(proposal->id);
    }
}

/// Gives members that have a shorter way to be written their own name.
void spell_out(const domain::Command& wish, JsonValue& line) {
    for (JsonValue& item : line.items) {
        if (item.name == "dots" && std::holds_alternative<domain::OpenPoll>(wish) &&
            line.member("dots_each") == nullptr)
            item.name = "dots_each";
        if (item.name == "text" && std::holds_alternative<domain::AddContributions>(wish) &&
            line.member("texts") == nullptr) {
            JsonValue list;
            list.kind = Kind::list;
            list.line = item.line;
            list.name = "texts";
            item.name.clear();
            list.items.push_back(std::move(item));
            item = std::move(list);
        }
    }
}

WishRefused not_a_wish(const std::string& why, std::string detail) {
    return {"not_a_wish", "wish." + why, std::move(detail)};
}

WishRefused refused(const FillFault& fault) {
    const bool is_refusal = std::ranges::find(domain::names_of_refusals, fault.code) !=
                                domain::names_of_refusals.end() &&
                            fault.code.starts_with("unknown_");
    return {is_refusal ? fault.code : "not_a_wish", "wish." + fault.code, fault.detail};
}

WishRead read_object(JsonValue line, const State& now) {
    const JsonValue* name = line.member("wish");
    if (name == nullptr) return not_a_wish("member_missing", "wish");
    if (name->kind != Kind::text) return not_a_wish("wrong_type", "wish");
    std::optional<domain::Command> wish = wish_named(name->text);
    if (!wish) return not_a_wish("unknown_wish", name->text);

    std::erase_if(line.items, [](const JsonValue& item) { return item.name == "wish"; });
    spell_out(*wish, line);
    fill_in_defaults(*wish, line, now);
    WishMeaning meaning(now, line);
    const Fault fault =
        std::visit([&](auto& filled) { return JsonFill(meaning).fill(line, filled); }, *wish);
    if (fault) return refused(*fault);
    return *std::move(wish);
}

/// The moment of "YYYY-MM-DDTHH:MM:SS", with a Z behind it in UTC.
std::optional<base::UtcSeconds> moment_of(std::string_view text, int utc_offset_minutes) {
    const bool is_utc = text.ends_with('Z');
    if (is_utc) text.remove_suffix(1);
    if (text.size() != 19 || text[10] != 'T' || text[16] != ':') return std::nullopt;
    const auto minute =
        domain::moment(text.substr(0, 10), text.substr(11, 5), is_utc ? 0 : utc_offset_minutes);
    // Seconds count as minutes do.
    const auto second = domain::moment("1970-01-01", "00:" + std::string(text.substr(17)), 0);
    if (!minute || !second) return std::nullopt;
    const base::UtcSeconds at = *minute + second->time_since_epoch() / 60;
    if (!is_in_range(at)) return std::nullopt;
    return at;
}

std::variant<JsonValue, WishRefused> read_line(std::string_view line) {
    base::Result<JsonValue, JsonFault> read = read_json(line);
    if (!read.has_value()) return not_a_wish(read.error().code, read.error().detail);
    if (read.value().kind != Kind::object) return not_a_wish("not_an_object", "");
    return std::move(read).value();
}

}  // namespace

WishRead read_wish(std::string_view line, const State& now) {
    std::variant<JsonValue, WishRefused> object = read_line(line);
    if (auto* refusal = std::get_if<WishRefused>(&object)) return std::move(*refusal);
    return read_object(std::get<JsonValue>(std::move(object)), now);
}

TimedWish read_timed_wish(std::string_view line, const State& now) {
    std::variant<JsonValue, WishRefused> object = read_line(line);
    if (auto* refusal = std::get_if<WishRefused>(&object)) return {std::move(*refusal), {}};
    JsonValue& wish = std::get<JsonValue>(object);
    std::optional<base::UtcSeconds> at;
    if (const JsonValue* moment = wish.member("at"); moment != nullptr) {
        if (moment->kind == Kind::text)
            at = moment_of(moment->text, now.details.utc_offset_minutes);
        if (!at) return {not_a_wish("not_a_moment", moment->text), {}};
        std::erase_if(wish.items, [](const JsonValue& item) { return item.name == "at"; });
    }
    return {read_object(std::move(wish), now), at};
}

}  // namespace store
