#pragma once

#include "base/id.hpp"
#include "domain/choice.hpp"
#include "store/fields.hpp"
#include "store/json_tree.hpp"

#include <algorithm>
#include <concepts>
#include <optional>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <vector>

namespace store {

/// What is wrong with a value from outside: "unknown_member", "member_missing", "wrong_type",
/// "unknown_choice", "number_out_of_range", or a code of the Meaning; the line, and the member
/// ("phases.3.minutes", counted from 1) with what stood there where that helps.
struct FillFault {
    std::string code;
    int line = 1;
    std::string detail;
};

/// Fills a struct of the domain from an object of JSON, member by member as `fields` lists them.
/// A member that is not in the object keeps its default. Stops at the first fault.
///
/// Takes: `Meaning`: what JSON alone does not say.
///        bool must_have(struct, member name): whether a member may not be left out.
///        optional<FillFault> resolve(value, path, id): which thing an id or a name means.
///        optional<FillFault> check(value, path, text): whether a text will do; may change it.
///        optional<FillFault> number(value, path, int): which number a name stands for.
///        optional<FillFault> brief(value, path, struct): what stands for a whole struct.
template <class Meaning>
class JsonFill {
public:
    explicit JsonFill(Meaning& meaning) : meaning_(meaning) {}

    /// Gives: nothing when `filled` was filled, else the first fault.
    template <class Struct>
    std::optional<FillFault> fill(const JsonValue& object, Struct& filled) {
        read(object, "", filled);
        return std::move(fault_);
    }

private:
    template <class Struct>
    struct Visit {
        JsonFill& fill;
        const JsonValue& object;
        const std::string& path;
        const Struct& filled;
        std::vector<std::string_view>& known;

        template <class Member>
        void operator()(const char* name, Member& member) const {
            known.emplace_back(name);
            if (fill.fault_) return;
            const std::string inside = path.empty() ? name : path + "." + name;
            const JsonValue* value = object.member(name);
            if (value != nullptr)
                fill.read(*value, inside, member);
            else if (fill.meaning_.must_have(filled, name))
                fill.stop("member_missing", object, inside);
        }
    };

    void stop(const char* code, const JsonValue& at, std::string detail) {
        fault_ = FillFault{code, at.line, std::move(detail)};
    }

    template <HasFields Struct>
    void read(const JsonValue& value, const std::string& path, Struct& filled) {
        if (value.kind != JsonValue::Kind::object) {
            fault_ = meaning_.brief(value, path, filled);
            return;
        }
        std::vector<std::string_view> known;
        fields(Visit<Struct>{*this, value, path, filled, known}, filled);
        if (fault_) return;
        for (const JsonValue& item : value.items) {
            if (std::ranges::find(known, item.name) != known.end()) continue;
            std::string all = path.empty() ? item.name : path + "." + item.name;
            for (std::size_t at = 0; at < known.size(); ++at)
                all.append(at == 0 ? " (" : ", ").append(known[at]);
            return stop("unknown_member", item, known.empty() ? all : all + ")");
        }
    }

    template <class Item>
    void read(const JsonValue& value, const std::string& path, std::vector<Item>& filled) {
        if (value.kind != JsonValue::Kind::list) return stop("wrong_type", value, path);
        filled.clear();
        for (std::size_t at = 0; at < value.items.size() && !fault_; ++at)
            read(value.items[at], path + "." + std::to_string(at + 1), filled.emplace_back());
    }

    template <class Item>
    void read(const JsonValue& value, const std::string& path, std::optional<Item>& filled) {
        filled.reset();
        if (value.kind != JsonValue::Kind::null) read(value, path, filled.emplace());
    }

    template <class Kind>
    void read(const JsonValue& value, const std::string& path, base::Id<Kind>& filled) {
        fault_ = meaning_.resolve(value, path, filled);
    }

    void read(const JsonValue& value, const std::string& path, std::string& filled) {
        if (value.kind != JsonValue::Kind::text) return stop("wrong_type", value, path);
        filled = value.text;
        fault_ = meaning_.check(value, path, filled);
    }

    void read(const JsonValue& value, const std::string& path, bool& filled) {
        if (value.kind != JsonValue::Kind::boolean) return stop("wrong_type", value, path);
        filled = value.boolean;
    }

    void read(const JsonValue& value, const std::string& path, std::integral auto& filled) {
        using Number = std::remove_reference_t<decltype(filled)>;
        if (value.kind == JsonValue::Kind::text) {
            int named = 0;
            fault_ = meaning_.number(value, path, named);
            filled = static_cast<Number>(named);
            return;
        }
        if (value.kind != JsonValue::Kind::integer) return stop("wrong_type", value, path);
        if (!std::in_range<Number>(value.integer)) return stop("number_out_of_range", value, path);
        filled = static_cast<Number>(value.integer);
    }

    template <class Choice>
    requires std::is_enum_v<Choice>
    void read(const JsonValue& value, const std::string& path, Choice& filled) {
        if (value.kind != JsonValue::Kind::text) return stop("wrong_type", value, path);
        const std::optional<Choice> named = domain::choice_named<Choice>(value.text);
        if (!named) return stop("unknown_choice", value, path + " \"" + value.text + "\"");
        filled = *named;
    }

    Meaning& meaning_;
    std::optional<FillFault> fault_;
};

}  // namespace store
