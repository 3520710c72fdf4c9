#include "store/fields.hpp"

#include "store/made_up_facts.hpp"

#include <catch2/catch_test_macros.hpp>
#include <set>
#include <string>
#include <utility>
#include <vector>

namespace {

/// Turns into whatever an aggregate wants, so that its members can be counted.
struct Anything {
    template <class T>
    operator T() const;
};

template <class T, std::size_t... at>
constexpr bool takes(std::index_sequence<at...>) {
    return requires { T{(static_cast<void>(at), Anything{})...}; };
}

/// How many members an aggregate has.
template <class T, std::size_t count = 1>
constexpr std::size_t members_of() {
    if constexpr (!takes<T>(std::make_index_sequence<count>{}))
        return count - 1;
    else
        return members_of<T, count + 1>();
}

/// Counts what a list visits, and goes into the structs inside.
struct Counter {
    std::size_t visited = 0;
    std::set<std::string> names;

    template <class T>
    void operator()(const char* name, const T& member) {
        ++visited;
        names.insert(name);
        check_inside(member);
    }
    template <class T>
    void check_inside(const std::vector<T>&) const {
        check_inside(T{});
    }
    template <store::HasFields T>
    void check_inside(const T& thing) const;
    template <class T>
    void check_inside(const T&) const {}
};

template <class T>
void check_all_members_are_listed() {
    const T thing{};
    Counter counter;
    store::fields(counter, thing);
    CAPTURE(counter.names);
    CHECK(counter.visited == members_of<T>());
    CHECK(counter.names.size() == counter.visited);
}

template <store::HasFields T>
void Counter::check_inside(const T&) const {
    check_all_members_are_listed<T>();
}

/// Collects the names of one list.
struct Names {
    std::vector<std::string> all;

    void operator()(const char* name, const auto&) { all.emplace_back(name); }
};

}  // namespace

TEST_CASE("every member of every fact and of every part in it has a name in the file", "[store]") {
    [&]<std::size_t... at>(std::index_sequence<at...>) {
        (check_all_members_are_listed<std::variant_alternative_t<at, domain::Event>>(), ...);
    }
    (std::make_index_sequence<std::variant_size_v<domain::Event>>{});
}

TEST_CASE("no wish gives one name to two of its members", "[store]") {
    for (const std::string_view name : store::wish_names) {
        Names names;
        const domain::Command wish = *store::wish_named(name);
        std::visit([&](const auto& asked) { store::fields(names, asked); }, wish);

        CAPTURE(name, names.all);
        CHECK(std::set(names.all.begin(), names.all.end()).size() == names.all.size());
    }
}

TEST_CASE("facts and wishes are found by the name they are called", "[store]") {
    const domain::Event joined = domain::OrganisationJoined{};
    const domain::Command add = domain::AddOrganisation{};

    CHECK(store::code_of(joined) == "organisation_joined");
    CHECK(store::wish_name(add) == "add_organisation");
    CHECK(store::event_with_code("organisation_joined")->index() == joined.index());
    CHECK(store::wish_named("add_organisation")->index() == add.index());
    CHECK_FALSE(store::event_with_code("organisation_vanished").has_value());
    CHECK_FALSE(store::wish_named("").has_value());
}
