#include "store/door.hpp"

#include "domain/evolve.hpp"

#include <catch2/catch_test_macros.hpp>
#include <chrono>

namespace door {

store::Means means_on(std::shared_ptr<base::Files> files) {
    store::Means means;
    means.files = std::move(files);
    means.clock = [seconds = std::int64_t{1'790'000'000}]() mutable {
        return base::UtcSeconds{std::chrono::seconds{++seconds}};
    };
    means.lot = [] { return 4U; };
    return means;
}

domain::StartSession start() {
    domain::StartSession asked;
    asked.method.key = "short";
    asked.method.name = {"Kort", "Short"};
    domain::Phase phase;
    phase.key = "meet";
    phase.name = {"Kennismaken", "Meet"};
    phase.minutes = 10;
    phase.least_minutes = 5;
    asked.method.phases.push_back(phase);
    asked.details.title = "Samen in Cuijk";
    return asked;
}

domain::Command park(const std::string& text) { return domain::ParkPoint{text, {}}; }

std::unique_ptr<store::Session> created(std::shared_ptr<base::Files> files,
                                        const std::string& name) {
    auto session = store::Session::create(means_on(std::move(files)), name, start());
    REQUIRE(session.has_value());
    return std::move(session).value();
}

std::unique_ptr<store::Session> opened(std::shared_ptr<base::Files> files, const std::string& name,
                                       store::Access access) {
    auto session = store::Session::open(means_on(std::move(files)), name, access);
    REQUIRE(session.has_value());
    return std::move(session).value();
}

domain::FactNumber submit(store::Session& session, const domain::Command& asked) {
    const store::Accepted accepted = session.submit(domain::Origin::facilitator, asked);
    REQUIRE(accepted.has_value());
    return accepted.value();
}

domain::FactNumber submit_and_save(store::Session& session, const domain::Command& asked) {
    const domain::FactNumber number = submit(session, asked);
    REQUIRE(session.save_now(number));
    return number;
}

domain::State state_in(const std::string& bytes) {
    return domain::replay(store::read_journal(bytes).records);
}

}  // namespace door
