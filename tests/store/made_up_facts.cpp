#include "store/made_up_facts.hpp"

#include "store/event_json.hpp"

#include <array>
#include <catch2/catch_test_macros.hpp>
#include <concepts>
#include <cstring>
#include <type_traits>

namespace made_up {

namespace {

class Print {
public:
    template <class T>
    void operator()(const char*, const T& member) {
        add(member);
    }

    std::string bytes;

private:
    void add(const std::string& text) {
        number(text.size());
        bytes += text;
    }
    template <class T>
    requires std::integral<T> || std::is_enum_v<T>
    void add(T plain) { number(static_cast<std::uint64_t>(plain)); }
    void add(base::UtcSeconds at) {
        number(static_cast<std::uint64_t>(at.time_since_epoch().count()));
    }
    template <class Kind>
    void add(base::Id<Kind> id) {
        number(id.number);
        number(id.position);
    }
    template <class T>
    void add(const std::vector<T>& many) {
        number(many.size());
        for (const T& one : many) add(one);
    }
    void add(const store::HasFields auto& thing) { store::fields(*this, thing); }

    void number(std::uint64_t number) {
        std::array<char, sizeof number> eight{};
        std::memcpy(eight.data(), &number, sizeof number);
        bytes.append(eight.data(), eight.size());
    }

    friend std::string made_up::print(const domain::Record& record);
};

}  // namespace

std::string text(Chance& chance) {
    static const std::array<std::string, 9> texts = {"een warme zaal voor 60 mensen",
                                                     "\"aanhaling\" en \\ streep",
                                                     "regel een\nregel twee\r\n\ttab",
                                                     "Zoë Łuk, 250 € & <b>",
                                                     "مرحبا بكم",
                                                     "👩🏽‍🤝‍👨🏻 samen",
                                                     "+17 deadbeef {\"code\": \"withdrawn\"}",
                                                     "\x01\x1f\x7f",
                                                     "samen-session 1 1"};
    return texts[chance() % texts.size()] + " " + std::to_string(chance() % 1000);
}

domain::Event fact(std::size_t kind, Chance& chance) {
    domain::Event event = *store::event_with_code(store::event_codes[kind]);
    Filler filler(chance);
    std::visit([&](auto& inside) { filler.fill(inside); }, event);
    return event;
}

std::vector<domain::Record> records(std::size_t count, Chance& chance) {
    std::vector<domain::Record> made;
    Filler filler(chance);
    for (std::size_t at = 0; at < count; ++at) {
        domain::Record& record = made.emplace_back();
        record.number = {static_cast<std::uint32_t>(at + 1)};
        filler.fill(record.at);
        filler.fill(record.by);
        record.event = fact(chance() % store::event_codes.size(), chance);
    }
    return made;
}

std::vector<domain::Record> small_records(std::size_t count) {
    std::vector<domain::Record> made;
    for (std::size_t at = 0; at < count; ++at) {
        domain::Record& record = made.emplace_back();
        record.number = {static_cast<std::uint32_t>(at + 1)};
        record.at = base::UtcSeconds{std::chrono::seconds{1'790'000'000 + at}};
        if (at % 2 == 0)
            record.event = domain::PointParked{"parkeren", {7}};
        else
            record.event = domain::CountNoted{{12}, 1, 0, static_cast<int>(at)};
    }
    return made;
}

std::string file_of(const std::vector<domain::Record>& records, store::Written written) {
    std::string file = store::header_line();
    bool first = true;
    for (const domain::Record& record : records) {
        file += store::frame_line(
            {record.number, first ? store::Written::first : written, json(record)});
        first = false;
    }
    return file;
}

std::string json(const domain::Record& record) {
    const base::Result<std::string> line = store::json_of(record);
    REQUIRE(line.has_value());
    return line.value();
}

std::string print(const domain::Record& record) {
    Print print;
    print.add(record.number);
    print.add(record.at);
    print.add(record.by);
    print.add(record.event.index());
    std::visit([&](const auto& fact) { store::fields(print, fact); }, record.event);
    return std::move(print.bytes);
}

}  // namespace made_up
