#pragma once

namespace ui {

/// Every place where somebody can type.
enum class Field {
    none,
    capture,
    search,
    note,
    contribution,
    organisation,
    contact,
    resident,
    link,
    proposal,
    partner,
    join,
    condition,
    poll,
    count,
    papers,
    concern,
    correction,
    agreement,
    tables,
    session,
    case_card,
    municipal_wish,
    parked,
    file,
    start,
};

/// One field: its place and, where a form has several, which of them.
struct FieldId {
    Field field = Field::none;
    int row = 0;

    bool operator==(const FieldId&) const = default;
};

}  // namespace ui
