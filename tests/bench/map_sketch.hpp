#pragma once

#include "graph/picture.hpp"

#include <filesystem>

/// Writes a picture as a plain drawing, to look at many beside each other while working on them.
///
/// Gives: whether the file could be written.
bool sketch(const graph::Picture& picture, const std::filesystem::path& file);
