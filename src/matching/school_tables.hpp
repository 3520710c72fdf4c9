#pragma once

#include "domain/practice.hpp"

#include <functional>
#include <map>
#include <string>
#include <vector>

namespace matching::school {

/// Numbers in a direction.
inline constexpr std::size_t size = domain::practice_size;

/// A row by which a text points, and how much.
struct Sign {
    std::size_t row = 0;
    float weight = 0;
};
using RowSigns = std::vector<Sign>;

/// Numbers in rows, each of one sign or one text.
struct Table {
    explicit Table(std::size_t rows) : all(rows * size, 0.0F) {}
    float* row(std::size_t at) { return all.data() + at * size; }
    [[nodiscard]] const float* row(std::size_t at) const { return all.data() + at * size; }
    std::vector<float> all;
};

/// What texts of one side are made of, by row.
struct Signbook {
    std::map<std::string, std::size_t, std::less<>> words;
    std::vector<float> worth;  // by row: less for a word of many examples
};

}  // namespace matching::school
