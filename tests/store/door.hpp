#pragma once

#include "store/session.hpp"
#include "support/disk.hpp"

#include <memory>
#include <string>

namespace door {

inline const std::string file = "/evening/cuijk.samen";

/// What a session needs, on a disk in memory. The clock tells one second more at every question.
[[nodiscard]] store::Means means_on(std::shared_ptr<base::Files> files);

[[nodiscard]] domain::StartSession start();
[[nodiscard]] domain::Command park(const std::string& text);

[[nodiscard]] std::unique_ptr<store::Session> created(std::shared_ptr<base::Files> files,
                                                      const std::string& name = file);
[[nodiscard]] std::unique_ptr<store::Session> opened(std::shared_ptr<base::Files> files,
                                                     const std::string& name = file,
                                                     store::Access access = store::Access::leading);

/// Submits as the facilitator; the wish must be accepted.
domain::FactNumber submit(store::Session& session, const domain::Command& asked);
/// The same, and waits until the disk has it.
domain::FactNumber submit_and_save(store::Session& session, const domain::Command& asked);

/// The state of a session, as what it would be after reading the file anew.
[[nodiscard]] domain::State state_in(const std::string& bytes);

}  // namespace door
