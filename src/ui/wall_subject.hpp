#pragma once

#include "ui/mark.hpp"
#include "ui/scene.hpp"

#include <string>
#include <vector>

namespace ui {

// What the screen that was sent is about. A pointer lives as long as the scene's state and is
// null when there is no such thing.

/// The phase that the view names, else the one the evening is in; before the evening the first;
/// after the evening the one that has the screen.
[[nodiscard]] const domain::Phase* phase_of(const Scene& scene);
/// Whether the evening's clock is in that phase; never once the evening has ended.
[[nodiscard]] bool is_running(const Scene& scene, const domain::Phase* phase);

/// The poll that the view names, else the open one, else the one closed last.
[[nodiscard]] const domain::Poll* poll_of(const Scene& scene);
/// The poll that the view names if it is closed, else the one closed last.
[[nodiscard]] const domain::Poll* closed_poll_of(const Scene& scene);
/// "A" for option 0.
[[nodiscard]] std::string letter_of(int option);

/// The name that fits a wall.
[[nodiscard]] std::string wall_name(const domain::Organisation& organisation);
/// Whoever is known of these, in the same order.
[[nodiscard]] std::vector<const domain::Organisation*> known(
    const Scene& scene, const std::vector<domain::OrganisationId>& ids);
/// The marks of whoever is known of these, in the same order.
[[nodiscard]] std::vector<Mark> marks_of(const Scene& scene,
                                         const std::vector<domain::OrganisationId>& ids,
                                         const base::Theme& theme);
[[nodiscard]] std::vector<domain::OrganisationId> partners_of(const domain::Proposal& proposal);

/// "De gemeente luistert, en stemt niet mee." when it does not vote; else empty.
[[nodiscard]] std::string municipal_sentence(const Scene& scene, domain::MunicipalRole role);

/// "A, B en C".
[[nodiscard]] std::string listed(const base::Words& words, const std::vector<std::string>& parts);

}  // namespace ui
