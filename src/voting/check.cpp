#include "voting/check.hpp"

#include <algorithm>

namespace voting {

using domain::Medium;
using domain::Poll;
using domain::PollKind;

namespace {

std::vector<int> figures_of(const Poll& poll, std::size_t option) {
    const std::size_t wanted = poll.rules.kind == PollKind::dots
                                   ? 1
                                   : static_cast<std::size_t>(std::max(poll.rules.levels, 1));
    std::vector<int> figures(wanted, -1);
    if (option < poll.counts.size()) {
        const std::vector<int>& counted = poll.counts[option].figures;
        std::copy_n(counted.begin(), std::min(counted.size(), wanted), figures.begin());
    }
    return figures;
}

class Checking {
public:
    explicit Checking(const Poll& poll) : poll_(poll) {}

    std::vector<Finding> all() {
        for (std::size_t option = 0; option < poll_.options.size(); ++option) check_option(option);
        if (paper() && poll_.papers < 0) add(Doubt::papers_not_counted, -1, -1, 0, poll_.voters);
        if (paper() && poll_.papers > poll_.voters)
            add(Doubt::papers_above_voters, -1, -1, poll_.papers, poll_.voters);
        if (dots()) {
            const int each = std::max(poll_.rules.dots_each, 1);
            check_sum(sum_, -1, each, Doubt::dots_above_voters, Doubt::dots_above_papers);
        }
        return std::move(found_);
    }

private:
    [[nodiscard]] bool dots() const { return poll_.rules.kind == PollKind::dots; }
    [[nodiscard]] bool paper() const { return poll_.rules.medium == Medium::paper; }

    void add(Doubt doubt, int option, int level, int figure, long long most) {
        found_.push_back({doubt, option, level, figure, static_cast<int>(most)});
    }

    /// Voters and papers each carry `each`; what is above the papers is also above the voters
    /// when more papers than voters came in, and then the papers are the thing to look at.
    void check_sum(long long sum, int option, int each, Doubt by_voters, Doubt by_papers) {
        const auto figure = static_cast<int>(sum);
        const long long most = static_cast<long long>(poll_.voters) * each;
        if (sum > most) add(by_voters, option, -1, figure, most);
        if (!paper() || poll_.papers < 0 || poll_.papers > poll_.voters) return;
        const long long carried = static_cast<long long>(poll_.papers) * each;
        if (sum > carried && sum <= most) add(by_papers, option, -1, figure, carried);
    }

    void check_option(std::size_t at) {
        const int option = static_cast<int>(at);
        const std::vector<int> figures = figures_of(poll_, at);
        long long sum = 0;
        for (std::size_t level = 0; level < figures.size(); ++level) {
            const int place = dots() ? -1 : static_cast<int>(level);
            if (figures[level] == -1) add(Doubt::not_counted, option, place, -1, poll_.voters);
            if (figures[level] < -1) add(Doubt::below_zero, option, place, figures[level], 0);
            sum += std::max(figures[level], 0);
        }
        sum_ += sum;
        check_sum(sum, option, dots() ? std::max(poll_.rules.most_on_one, 1) : 1,
                  Doubt::above_voters, Doubt::above_papers);
    }

    const Poll& poll_;
    long long sum_ = 0;
    std::vector<Finding> found_;
};

}  // namespace

std::vector<Finding> check(const Poll& poll) { return Checking(poll).all(); }

bool only_unfinished(const std::vector<Finding>& findings) {
    return std::ranges::all_of(findings, [](const Finding& finding) {
        return finding.doubt == Doubt::not_counted || finding.doubt == Doubt::papers_not_counted;
    });
}

}  // namespace voting
