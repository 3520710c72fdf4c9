#pragma once

// The one list of what stands in files and wishes: which members a struct of the domain has and
// what each is called. Writers and readers walk these lists, so no name is spelled twice.
//
// `fields(visit, thing)` calls visit("snake_case_name", thing.member) for every member, in the
// order of the file. The thing may be const. The visitor decides what to do with a member that is
// again a struct with fields, a vector, an optional, a choice, an id, a text or a number.

#include "store/event_codes.hpp"
#include "store/fields_events.hpp"
#include "store/fields_parts.hpp"
#include "store/fields_wishes.hpp"
#include "store/wish_names.hpp"

namespace store {

/// Stands for any visitor where only "does it have fields" is asked.
struct AnyVisit {
    template <class Member>
    void operator()(const char*, Member&) const {}
};

/// A struct of the domain that has a list of fields.
template <class T>
concept HasFields = requires(T& thing) {
    fields(AnyVisit{}, thing);
};

}  // namespace store
