#pragma once

#include "base/result.hpp"
#include "graph/network.hpp"

#include <filesystem>

namespace app {

/// A network as a file lists it.
struct NetworkFile {
    std::size_t nodes = 0;
    std::vector<graph::NetworkLink> links;
};

/// Reads a network: "n m", then m lines "u v weight" with numbers of nodes from 0. Empty lines and
/// what stands behind a # are passed over.
///
/// Takes:  `weights`: when they are ignored, the third number may be anything or be missing.
/// Fails:  as store::read_outside_file; network_empty, network_first_line, network_too_large,
///         network_line, network_node, network_weight, network_too_few, network_too_many; the
///         detail names file and line.
[[nodiscard]] base::Result<NetworkFile> read_network_file(const std::filesystem::path& file,
                                                          graph::Weights weights);

}  // namespace app
