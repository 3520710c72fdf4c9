#pragma once

#include "domain/choice.hpp"
#include "domain/id.hpp"

#include <string>
#include <vector>

namespace domain {

/// What was last sent to the wall. The wall shows the evening as it was at fact `sent`, except
/// on a screen that follows the facts (a list that grows while people come in).
struct WallView {
    Screen screen = Screen::welcome;
    std::string phase;  // key of the phase whose task, harvest or side is meant; may be empty
    std::vector<OrganisationId> organisations;  // of the chosen opportunity
    std::vector<ContributionId> contributions;  // of the chosen opportunity
    PollId poll;
    int option = 0;  // of the poll: the one that is asked now, from 0
    int page = 0;    // of a list that does not fit one screen, from 0
    FactNumber sent;
    bool paused = false;
    bool frozen = false;
    FactNumber frozen_at;

    bool operator==(const WallView&) const = default;
};

}  // namespace domain
