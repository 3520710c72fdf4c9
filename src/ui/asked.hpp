#pragma once

#include "domain/command.hpp"
#include "ui/field_id.hpp"

#include <string>

namespace ui {

/// Something that is asked for, and where it was typed. What was typed stays there until it is a
/// fact: a refusal loses nothing.
struct Asked {
    domain::Command wish;
    Field from = Field::none;  // the form that closes when this is a fact
    std::string line;          // of quick capture: what comes back after a refusal
};

}  // namespace ui
