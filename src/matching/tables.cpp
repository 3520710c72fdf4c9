#include "matching/tables.hpp"

#include "domain/lookup.hpp"

#include <algorithm>
#include <numeric>

namespace matching {

using domain::Organisation;
using domain::OrganisationId;
using domain::Presence;
using domain::State;
using domain::Table;

namespace {

constexpr int talk_of = 4;  // people; bigger groups break into smaller ones

class Plan {
public:
    Plan(const State& state, int most) : most_(static_cast<std::size_t>(std::max(most, 1))) {
        for (const Organisation& one : state.organisations)
            if (one.presence != Presence::absent) standing_.push_back(&one);
    }

    /// Opens a table for those of `partners` who still stand; none when fewer than two do.
    void open(const std::vector<OrganisationId>& partners, std::string title,
              domain::ProposalId proposal) {
        const auto wanted = [&](const Organisation* one) {
            return std::ranges::find(partners, one->id) != partners.end();
        };
        if (tables_.size() == most_ || std::ranges::count_if(standing_, wanted) < 2) return;
        Table table;
        table.title = std::move(title);
        table.proposal = proposal;
        for (const Organisation* one : standing_)
            if (wanted(one)) seat(table, *one);
        std::erase_if(standing_, wanted);
        tables_.push_back(std::move(table));
    }

    std::vector<Table> all() {
        if (standing_.empty() && tables_.empty()) return {};
        if (tables_.empty()) open_empty();
        for (const Organisation* one : standing_)
            seat(*std::ranges::min_element(tables_, {}, &Table::people), *one);
        int number = 0;
        for (Table& table : tables_) table.number = ++number;
        return std::move(tables_);
    }

private:
    static void seat(Table& table, const Organisation& one) {
        table.organisations.push_back(one.id);
        table.people += one.details.people;
    }

    void open_empty() {
        int people = 0;
        for (const Organisation* one : standing_) people += one->details.people;
        const auto wanted = static_cast<std::size_t>(std::max(people / talk_of, 1));
        tables_.resize(std::min({wanted, most_, standing_.size()}));
    }

    std::size_t most_;
    std::vector<const Organisation*> standing_;
    std::vector<Table> tables_;
};

bool is_prime(int number) {
    for (int factor = 2; factor * factor <= number; ++factor)
        if (number % factor == 0) return false;
    return number >= 2;
}

std::size_t at(int number) { return static_cast<std::size_t>(number); }

/// Who met whom how often, and the plan so far.
class Rotating {
public:
    Rotating(int people, int tables, int rounds)
        : people_(people), tables_(tables), met_(at(people) * at(people), 0) {
        const bool exact = is_prime(tables) && people <= tables * (tables - 1);
        for (int round = 0; round < rounds; ++round) {
            std::vector<int> seats = by_plane(round);
            if (!exact || round >= tables) improve(seats);
            note(seats);
            result_.table_of.push_back(std::move(seats));
        }
    }

    Rotation result() { return std::move(result_); }

private:
    /// Person k is (i, j) with i = k modulo the tables and j from 1; for a prime number of tables
    /// two people share a table in at most one round.
    [[nodiscard]] std::vector<int> by_plane(int round) const {
        std::vector<int> seats(at(people_));
        for (int person = 0; person < people_; ++person)
            seats[at(person)] = (person % tables_ + round * (1 + person / tables_)) % tables_;
        return seats;
    }

    int& met(int one, int other) { return met_[at(one) * at(people_) + at(other)]; }

    /// How often `person` met those at `table`; each repeat weighs more than the one before.
    int familiar(const std::vector<int>& seats, int person, int table, int except) {
        int sum = 0;
        for (int other = 0; other < people_; ++other) {
            if (other == person || other == except || seats[at(other)] != table) continue;
            sum += met(person, other) * met(person, other);
        }
        return sum;
    }

    /// Swaps two people as long as that makes them meet fewer they know.
    void improve(std::vector<int>& seats) {
        for (bool better = true; better;) {
            better = false;
            for (int one = 0; one < people_; ++one)
                for (int other = one + 1; other < people_; ++other)
                    if (swap_if_better(seats, one, other)) better = true;
        }
    }

    bool swap_if_better(std::vector<int>& seats, int one, int other) {
        const int here = seats[at(one)];
        const int there = seats[at(other)];
        if (here == there) return false;
        const int before = familiar(seats, one, here, -1) + familiar(seats, other, there, -1);
        if (before == 0) return false;
        const int after = familiar(seats, one, there, other) + familiar(seats, other, here, one);
        if (after >= before) return false;
        std::swap(seats[at(one)], seats[at(other)]);
        return true;
    }

    void note(const std::vector<int>& seats) {
        for (int one = 0; one < people_; ++one) {
            for (int other = one + 1; other < people_; ++other) {
                if (seats[at(one)] != seats[at(other)]) continue;
                if (met(one, other) > 0) ++result_.met_again;
                ++met(one, other);
                ++met(other, one);
            }
        }
    }

    int people_;
    int tables_;
    std::vector<int> met_;
    Rotation result_;
};

}  // namespace

std::vector<Table> table_plan(const State& state, std::span<const Opportunity> chosen, int most) {
    Plan plan(state, most);
    for (const domain::Proposal* proposal : domain::standing_proposals(state)) {
        std::vector<OrganisationId> partners = proposal->joiners;
        for (const domain::Partner& partner : proposal->details.partners)
            partners.push_back(partner.organisation);
        plan.open(partners, proposal->details.title, proposal->id);
    }
    for (const Opportunity& one : chosen) plan.open(one.organisations, {}, {});
    return plan.all();
}

Rotation rotation(int people, int tables, int rounds) {
    if (people <= 0 || tables <= 0 || rounds <= 0) return {};
    return Rotating(people, tables, rounds).result();
}

}  // namespace matching
