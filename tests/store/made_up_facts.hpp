#pragma once

#include "domain/event.hpp"
#include "store/fields.hpp"
#include "store/journal_frame.hpp"

#include <random>
#include <string>
#include <vector>

namespace made_up {

using Chance = std::mt19937;

/// Texts that break careless writers: quotes, line breaks, signs of the file itself, other scripts.
[[nodiscard]] std::string text(Chance& chance);

/// Fills any member with something that is not its default.
class Filler {
public:
    explicit Filler(Chance& chance) : chance_(chance) {}

    template <class T>
    void operator()(const char*, T& member) {
        fill(member);
    }

    void fill(std::string& member) { member = text(chance_); }
    void fill(bool& member) { member = true; }
    void fill(int& member) { member = static_cast<int>(chance_() % 4000) - 2000; }
    void fill(unsigned& member) { member = static_cast<unsigned>(chance_()); }
    void fill(base::UtcSeconds& member) {
        member = base::UtcSeconds{std::chrono::seconds{1 + chance_() % 4'000'000'000U}};
    }
    template <class Kind>
    void fill(base::Id<Kind>& member) {
        member = {1 + static_cast<std::uint32_t>(chance_() % 100'000),
                  static_cast<std::uint32_t>(chance_() % 5)};
    }
    template <class Choice>
    requires std::is_enum_v<Choice>
    void fill(Choice& member) {
        member = static_cast<Choice>(chance_() % domain::names_of<Choice>.size());
    }
    template <class T>
    void fill(std::vector<T>& member) {
        member.resize(1 + chance_() % 3);
        for (T& one : member) fill(one);
    }
    void fill(store::HasFields auto& member) { store::fields(*this, member); }

private:
    Chance& chance_;
};

/// A fact of the kind at `kind` in the variant, every field filled.
[[nodiscard]] domain::Event fact(std::size_t kind, Chance& chance);

/// `count` facts of all kinds, numbered from 1.
[[nodiscard]] std::vector<domain::Record> records(std::size_t count, Chance& chance);

/// As records, but small ones of every day, so that many fit in few bytes.
[[nodiscard]] std::vector<domain::Record> small_records(std::size_t count);

/// The session file of these records; each line stands first, or all in one write.
[[nodiscard]] std::string file_of(const std::vector<domain::Record>& records,
                                  store::Written written = store::Written::first);

/// The record as JSON.
[[nodiscard]] std::string json(const domain::Record& record);

/// Bytes that are the same for two records only when every field is: for comparing millions.
[[nodiscard]] std::string print(const domain::Record& record);

}  // namespace made_up
