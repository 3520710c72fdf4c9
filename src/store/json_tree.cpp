#include "store/json_tree.hpp"

#include <algorithm>
#include <exception>
#include <iterator>
#include <nlohmann/json.hpp>
#include <unordered_set>
#include <utility>

namespace store {
namespace {

/// Hands the text to the parser and knows on which line the last character handed out stands. A
/// line break belongs to the line it ends: the parser has already looked at it when a number
/// in front of it is reported.
class LineCounter {
public:
    using iterator_category = std::input_iterator_tag;
    using value_type = char;
    using difference_type = std::ptrdiff_t;
    using pointer = const char*;
    using reference = const char&;

    LineCounter(const char* at, int* line) : at_(at), line_(line) {}

    reference operator*() const { return *at_; }
    LineCounter& operator++() {
        if (behind_break_) ++*line_;
        behind_break_ = *at_ == '\n';
        ++at_;
        return *this;
    }
    LineCounter operator++(int) {
        LineCounter before = *this;
        ++*this;
        return before;
    }
    bool operator==(const LineCounter& other) const { return at_ == other.at_; }
    bool operator!=(const LineCounter& other) const { return at_ != other.at_; }

private:
    const char* at_;
    int* line_;
    bool behind_break_ = false;
};

using Json = nlohmann::json;

/// Builds the tree while the parser walks through the text, and stops it at the first fault.
class TreeBuilder : public nlohmann::json_sax<Json> {
public:
    TreeBuilder(const JsonLimits& limits, const int& line) : limits_(limits), line_(line) {}

    bool null() override { return add(JsonValue::Kind::null) != nullptr; }
    bool boolean(bool value) override {
        JsonValue* added = add(JsonValue::Kind::boolean);
        if (added != nullptr) added->boolean = value;
        return added != nullptr;
    }
    bool number_integer(number_integer_t value) override {
        JsonValue* added = add(JsonValue::Kind::integer);
        if (added != nullptr) added->integer = value;
        return added != nullptr;
    }
    bool number_unsigned(number_unsigned_t value) override {
        if (!std::in_range<std::int64_t>(value)) return number_float(0, std::to_string(value));
        return number_integer(static_cast<number_integer_t>(value));
    }
    bool number_float(number_float_t, const string_t& digits) override {
        JsonValue* added = add(JsonValue::Kind::real);
        if (added != nullptr) added->text = digits;
        return added != nullptr;
    }
    bool string(string_t& value) override {
        JsonValue* added = add(JsonValue::Kind::text);
        if (added != nullptr) added->text = std::move(value);
        return added != nullptr;
    }
    bool binary(binary_t&) override { return false; }

    bool start_object(std::size_t) override { return open(JsonValue::Kind::object); }
    bool start_array(std::size_t) override { return open(JsonValue::Kind::list); }
    bool end_object() override { return close(); }
    bool end_array() override { return close(); }

    bool key(string_t& name) override {
        if (!keys_.back().insert(name).second) return stop("json_key_twice", name);
        key_ = std::move(name);
        return true;
    }
    bool parse_error(std::size_t, const std::string&, const Json::exception&) override {
        return stop("json_broken", "");
    }

    [[nodiscard]] JsonValue& root() { return root_; }
    [[nodiscard]] JsonFault& fault() { return fault_; }

private:
    bool stop(std::string code, std::string detail) {
        fault_ = {std::move(code), line_, std::move(detail)};
        return false;
    }

    JsonValue* add(JsonValue::Kind kind) {
        if (++values_ > limits_.most_values) {
            stop("json_too_large", "");
            return nullptr;
        }
        // Only the innermost open value grows, so the pointers in open_ stay good.
        JsonValue& added = open_.empty() ? root_ : open_.back()->items.emplace_back();
        added.kind = kind;
        added.line = line_;
        added.name = std::exchange(key_, {});
        return &added;
    }
    bool open(JsonValue::Kind kind) {
        if (open_.size() >= static_cast<std::size_t>(limits_.most_deep))
            return stop("json_too_deep", "");
        JsonValue* added = add(kind);
        if (added == nullptr) return false;
        open_.push_back(added);
        keys_.emplace_back();
        return true;
    }
    bool close() {
        open_.pop_back();
        keys_.pop_back();
        return true;
    }

    const JsonLimits& limits_;
    const int& line_;
    std::size_t values_ = 0;
    std::string key_;
    JsonValue root_;
    std::vector<JsonValue*> open_;
    std::vector<std::unordered_set<std::string>> keys_;  // of each open value
    JsonFault fault_{"json_broken", 1, ""};
};

}  // namespace

const JsonValue* JsonValue::member(std::string_view wanted) const {
    for (const JsonValue& item : items)
        if (item.name == wanted) return &item;
    return nullptr;
}

base::Result<JsonValue, JsonFault> read_json(std::string_view text, const JsonLimits& limits) {
    if (text.size() > limits.most_bytes) return JsonFault{"json_too_large", 1, ""};
    // The parser would take a zero byte for the end and never see what stands behind it.
    if (const std::size_t zero = text.find('\0'); zero != std::string_view::npos)
        return JsonFault{"json_broken",
                         1 + static_cast<int>(std::ranges::count(text.substr(0, zero), '\n')), ""};
    int line = 1;
    TreeBuilder builder(limits, line);
    try {
        const LineCounter begin(text.data(), &line);
        const LineCounter end(text.data() + text.size(), &line);
        if (!Json::sax_parse(begin, end, &builder)) return builder.fault();
    } catch (const std::exception&) {
        return JsonFault{"json_broken", line, ""};
    }
    return std::move(builder.root());
}

base::Result<JsonValue> read_json_of_file(std::string_view text, const std::string& file,
                                          const JsonLimits& limits) {
    base::Result<JsonValue, JsonFault> read = read_json(text, limits);
    if (read.has_value()) return std::move(read).value();
    const JsonFault& fault = read.error();
    return base::Problem{fault.code, place_in_file(file, fault.line, fault.detail)};
}

std::string place_in_file(const std::string& file, int line, std::string_view what) {
    std::string place = file + ":" + std::to_string(line);
    if (!what.empty()) place.append(" ").append(what);
    return place;
}

}  // namespace store
