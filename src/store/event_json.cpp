#include "store/event_json.hpp"

#include "store/fields.hpp"
#include "store/json_guard.hpp"
#include "store/json_streams.hpp"  // before the archive, for what it specialises
#include "store/moment_range.hpp"

#include <cereal/archives/json.hpp>
#include <chrono>
#include <concepts>
#include <cstdint>
#include <vector>

namespace store {

namespace {

template <class T>
concept Choice = std::is_enum_v<T>;

template <class T>
concept Number = std::same_as<T, bool> || std::same_as<T, int> || std::same_as<T, unsigned>;

// The two visitors below know every kind of member there is. A pointer, or a kind they do not
// know, does not compile; so no file can ever make one object stand in for another.

class Writer {
public:
    explicit Writer(cereal::JSONOutputArchive& archive) : archive_(archive) {}

    template <class T>
    void operator()(const char* name, const T& member) {
        archive_.setNextName(name);
        write(member);
    }

private:
    template <class T>
    void value(const T& plain) {
        archive_.writeName();
        archive_.saveValue(plain);
    }
    void write(const std::string& text) { value(text); }
    void write(Number auto number) { value(number); }
    void write(Choice auto choice) { value(std::string(domain::name_of(choice))); }
    void write(base::UtcSeconds at) {
        if (!is_in_range(at)) throw cereal::Exception("no moment of a session");
        value(std::int64_t{at.time_since_epoch().count()});
    }
    template <class Kind>
    void write(base::Id<Kind> id) {
        value(base::to_text(id));
    }
    template <class T>
    void write(const std::vector<T>& many) {
        archive_.startNode();
        archive_.makeArray();
        for (const T& one : many) write(one);
        archive_.finishNode();
    }
    void write(const HasFields auto& thing) {
        archive_.startNode();
        fields(*this, thing);
        archive_.finishNode();
    }

    cereal::JSONOutputArchive& archive_;
};

class Reader {
public:
    explicit Reader(cereal::JSONInputArchive& archive) : archive_(archive) {}

    template <class T>
    void operator()(const char* name, T& member) {
        archive_.setNextName(name);
        read(member);
    }

private:
    void read(std::string& text) { archive_.loadValue(text); }
    void read(Number auto& number) { archive_.loadValue(number); }
    template <Choice T>
    void read(T& choice) {
        archive_.loadValue(text_);
        const std::optional<T> found = domain::choice_named<T>(text_);
        if (!found.has_value()) throw cereal::Exception("no such choice: " + text_);
        choice = *found;
    }
    void read(base::UtcSeconds& at) {
        std::int64_t seconds = 0;
        archive_.loadValue(seconds);
        at = base::UtcSeconds{std::chrono::seconds{seconds}};
        if (!is_in_range(at)) throw cereal::Exception("no moment of a session");
    }
    template <class Kind>
    void read(base::Id<Kind>& id) {
        archive_.loadValue(text_);
        const auto found = base::id_from_text<Kind>(text_);
        if (!found.has_value()) throw cereal::Exception("no id: " + text_);
        id = *found;
    }
    template <class T>
    void read(std::vector<T>& many) {
        archive_.startNode();
        cereal::size_type size = 0;
        archive_.loadSize(size);
        // One by one: a crafted file may name a million values that are no T at all.
        many.clear();
        for (cereal::size_type at = 0; at < size; ++at) read(many.emplace_back());
        archive_.finishNode();
    }
    void read(HasFields auto& thing) {
        archive_.startNode();
        fields(*this, thing);
        archive_.finishNode();
    }

    cereal::JSONInputArchive& archive_;
    std::string text_;
};

/// The frame around a fact: what every record carries.
struct Envelope {
    std::string code;
    base::UtcSeconds at{};
    domain::Origin by = domain::Origin::facilitator;
};

base::Result<domain::Record> read_record(domain::FactNumber number, std::string_view json) {
    ByteSource source(json);
    cereal::JSONInputArchive archive(source);
    Reader reader(archive);
    Envelope envelope;
    reader("code", envelope.code);
    reader("at", envelope.at);
    reader("by", envelope.by);
    std::optional<domain::Event> event = event_with_code(envelope.code);
    if (!event.has_value()) return base::Problem{"fact_unknown", envelope.code};
    std::visit([&](auto& fact) { reader("event", fact); }, *event);
    return domain::Record{number, envelope.at, envelope.by, std::move(*event)};
}

std::string written(const domain::Record& record) {
    LineSink sink;
    {
        cereal::JSONOutputArchive archive(sink, cereal::JSONOutputArchive::Options::NoIndent());
        Writer writer(archive);
        writer("code", std::string(code_of(record.event)));
        writer("at", record.at);
        writer("by", record.by);
        std::visit([&](const auto& fact) { writer("event", fact); }, record.event);
    }
    return std::move(sink.line);
}

}  // namespace

base::Result<std::string> json_of(const domain::Record& record) {
    std::string line;
    try {
        line = written(record);
    } catch (const std::runtime_error& problem) {  // what cereal and its JSON library throw
        return base::Problem{"fact_unreadable", problem.what()};
    }
    if (std::optional<base::Problem> objection = objection_to_json(line)) return *objection;
    return line;
}

base::Result<domain::Record> record_from_json(domain::FactNumber number, std::string_view json) {
    if (std::optional<base::Problem> objection = objection_to_json(json)) return *objection;
    try {
        return read_record(number, json);
    } catch (const std::runtime_error& problem) {  // what cereal and its JSON library throw
        return base::Problem{"fact_unreadable", problem.what()};
    }
}

}  // namespace store
